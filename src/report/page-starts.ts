import type { DraftTable } from "./draft";

/** A row with which a printed page begins. */
export interface PageStart {
  readonly row: number;
  /** The table that goes on there, whose headings are to be repeated. */
  readonly continued: DraftTable | null;
}

/** A table that is longer than a page begins where at least this share of a page is left. */
const ROOM_TO_BEGIN = 0.25;

/**
 * Where a sheet's pages begin, but for the first: a table that fits on one page is not torn, and one that does not goes on under its
 * headings.
 *
 * @param heights of the sheet's rows, in points; 0 for a blank one, with which no page begins
 * @param tables in order
 * @param titles height of the rows that are repeated on every page, in points
 * @param page height of a page, in points
 */
export function pageStarts(
  heights: readonly number[],
  tables: readonly DraftTable[],
  titles: number,
  page: number,
): PageStart[] {
  const sum = (first: number, rows: number): number => heights.slice(first, first + rows).reduce((a, b) => a + b, 0);
  const starts: PageStart[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const begins = tables.find(({ first }) => first === row);
    const around = tables.find(({ first, headings, rows }) => first + headings <= row && row < first + headings + rows);
    const whole = begins === undefined ? height : sum(row, begins.headings + begins.rows);
    const needed = titles + whole > page ? page * ROOM_TO_BEGIN : whole;
    if (row > 0 && used + needed > page) {
      starts.push({ row, continued: around ?? null });
      used = titles + (around === undefined ? 0 : sum(around.first, around.headings));
    }
    used += height;
  });
  return starts;
}
