import { wrappedLines } from "../../../../report/wrapped-lines";
import type { BookCell } from "./book";
import { isHeading, isWrapped, lineHeight } from "./cell-styles";

/** Points: Excel's limit. */
const HIGHEST = 409;

/** How much less there is room for in a bold or larger letter. */
const ROOM_FOR_HEADINGS = 0.75;

/**
 * Points that a row needs for all lines of its cells. They are said, as not every application fits rows on opening.
 *
 * @param widths of the columns, in characters
 */
export function rowHeight(cells: readonly BookCell[], widths: readonly number[]): number {
  const heights = cells.map(({ value, style }, column) => {
    const room = widths[column] * (isHeading(style) ? ROOM_FOR_HEADINGS : 1);
    return (isWrapped(style) ? wrappedLines(String(value), room).length : 1) * lineHeight(style);
  });
  return Math.min(HIGHEST, Math.max(...heights));
}
