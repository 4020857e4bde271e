import type { Area, Worksheet } from "../../workbook/worksheet";
import { MAX_CELLS } from "../limits";
import { damaged } from "../unreadable-workbook";

/** The cells that the results of a dynamic array formula fill, which is in the first of them. */
export type Spill = Area;

/**
 * Marks the cells that hold further results of dynamic array formulas, so that these may spill over them again. Array formulas of
 * fixed size have no such cells: whatever is in their area stays as it is.
 *
 * @throws UnreadableWorkbook when the areas are so many and large that they must lie on top of each other
 */
export function markSpills(worksheet: Worksheet, spills: readonly Spill[]): void {
  let visited = 0;
  for (const { row: top, column: left, rows: height, columns: width } of spills) {
    const bottom = Math.min(top + height, worksheet.rows.length);
    for (let row = top; row < bottom; row++) {
      const cells = worksheet.rows[row] ?? [];
      const right = Math.min(left + width, cells.length);
      visited += 1 + Math.max(0, right - left);
      if (visited > MAX_CELLS) throw damaged(`formulas of the sheet ${worksheet.name} fill each other's cells.`);
      for (let column = left; column < right; column++) {
        const cell = worksheet.cell(row, column);
        if (cell === undefined || cell.formula !== undefined || cell.spilledFrom !== undefined) continue;
        worksheet.put(row, column, { ...cell, spilledFrom: { row: top, column: left } });
      }
    }
  }
}
