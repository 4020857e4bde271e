import type { Worksheet } from "./worksheet";

/** A cell's position. */
export interface FormulaCell {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/** The cells of these sheets whose formulas have no result: a program that does not calculate has written them. */
export function uncalculatedCells(sheets: readonly Worksheet[]): FormulaCell[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell?.formula !== undefined && cell.content === null ? [{ sheet, row, column }] : [],
      ),
    ),
  );
}
