import type { Worksheet } from "./worksheet";

/** A cell's position. */
export interface FormulaCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** The cells of these sheets whose formulas have no result: a program that does not calculate has written them. */
export function uncalculatedCells(sheets: readonly Worksheet[]): FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of sheets) {
    sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell?.formula !== undefined && cell.content === null) found.push({ sheet, row, column });
      }),
    );
  }
  return found;
}
