import { visitCells } from "./visit-cells";
import type { Area, Worksheet } from "./worksheet";

/**
 * Smallest rectangle within `bounds` that holds every cell that counts as used; null when none does.
 *
 * @param valuesOnly whether a blank cell that is merely formatted does not count
 */
export function usedArea(sheet: Worksheet, valuesOnly: boolean, bounds: Area): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  visitCells(sheet, bounds, (cell, row, column) => {
    if (valuesOnly && cell.content === null && cell.formula === undefined) return;
    if (row < top) top = row;
    bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  });
  return bottom === -1 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
