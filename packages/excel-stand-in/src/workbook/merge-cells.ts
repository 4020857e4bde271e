import { overlaps } from "./area";
import { clearCells } from "./clear-cells";
import { removeWhere } from "./remove-where";
import type { Area, Worksheet } from "./worksheet";

/**
 * Merges cells; only the first one's content stays.
 *
 * @param across whether each row is merged by itself
 */
export function mergeCells(sheet: Worksheet, area: Area, across: boolean): void {
  unmergeCells(sheet, area);
  const count = across ? area.rows : 1;
  for (let i = 0; i < count; i++) {
    const merged = across ? { ...area, row: area.row + i, rows: 1 } : area;
    const first = sheet.cell(merged.row, merged.column);
    clearCells(sheet, merged, "Contents");
    if (first !== undefined) sheet.put(merged.row, merged.column, first);
    sheet.merges.push(merged);
  }
}

/** Separates all merged cells of which the area holds a part. */
export function unmergeCells(sheet: Worksheet, area: Area): void {
  removeWhere(sheet.merges, (merge) => overlaps(merge, area));
}
