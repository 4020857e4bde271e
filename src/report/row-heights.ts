import type { Draft } from "./draft";
import { wrappedLines } from "./wrapped-lines";

/** Points. */
export const LINE_HEIGHT = 15;
const HIGHEST_ROW = 409;

/**
 * Heights of all rows in points: what its look says, else one line, or as many as the row's longest wrapped text needs. They are set, not
 * left to the application, because a sheet that is written again keeps the heights it had, and not every application fits rows on opening.
 */
export function rowHeights(
  { rows: cells, styles }: Pick<Draft, "rows" | "styles">,
  columnWidths: readonly number[],
): number[] {
  const heights = cells.map(() => LINE_HEIGHT);
  for (const { row, column, rows, columns, style } of styles) {
    if (style.wrap !== true) continue;
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const lines = wrappedLines(String(cells[r].at(c)?.value ?? ""), columnWidths[c]).length;
        heights[r] = Math.min(HIGHEST_ROW, Math.max(heights[r], lines * LINE_HEIGHT));
      }
    }
  }
  for (const { row, rows, style } of styles) {
    if (style.rowHeight !== undefined) heights.fill(style.rowHeight, row, row + rows);
  }
  return heights;
}
