import type { Cell } from "./cell";
import type { Area, Worksheet } from "./worksheet";

/** Smallest rectangle within `bounds` that holds every cell that counts as used; null when none does. */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, bounds: Area): Area | null {
  const isUsed = (cell: Cell | undefined): boolean =>
    cell !== undefined && (!valuesOnly || cell.content !== null || cell.formula !== undefined);
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const lastRow = Math.min(sheet.rows.length, bounds.row + bounds.rows);
  for (let row = bounds.row; row < lastRow; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const lastColumn = Math.min(cells.length, bounds.column + bounds.columns);
    for (let column = bounds.column; column < lastColumn; column++) {
      if (!isUsed(cells[column])) continue;
      if (row < top) top = row;
      bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom === -1 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
