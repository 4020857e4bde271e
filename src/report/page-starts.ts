import type { Draft, DraftTable } from "./draft";

/** A row with which a printed page begins. */
export interface PageStart {
  readonly row: number;
  /** The table that goes on there, whose headings are to be repeated. */
  readonly continued: DraftTable | null;
}

/** A table that is longer than a page begins where at least this share of a page is left. */
const ROOM_TO_BEGIN = 0.25;
/** Rows that belong together may leave this share of a page blank; more of them are torn. */
const MOST_LEFT_BLANK = 0.35;

/**
 * Where a sheet's pages begin, but for the first: a table that fits on one page is not torn, nor are rows that belong together, and a
 * longer table goes on under its headings.
 *
 * @param heights of the sheet's rows, in points
 * @param titles height of the rows that are repeated on every page, in points
 * @param page height of a page, in points
 */
export function pageStarts(
  heights: readonly number[],
  { tables, kept }: Pick<Draft, "tables" | "kept">,
  titles: number,
  page: number,
): PageStart[] {
  const sum = (first: number, rows: number): number => heights.slice(first, first + rows).reduce((a, b) => a + b, 0);
  const keptHeight = (row: number): number => {
    const height = sum(row, kept.find(({ first }) => first === row)?.rows ?? 1);
    return height > page * MOST_LEFT_BLANK ? heights[row] : height;
  };
  const neededAt = (row: number): number => {
    const begins = tables.find(({ first }) => first === row);
    if (begins === undefined) return keptHeight(row);
    const headings = sum(row, begins.headings);
    const whole = sum(row, begins.headings + begins.rows);
    // The lines at the sheet's end are not to be alone on a page.
    const withEnd = begins === tables.at(-1) ? sum(row, heights.length) : whole;
    const fitting = [withEnd, whole].find((height) => titles + height <= page);
    if (fitting !== undefined) return fitting;
    return Math.max(page * ROOM_TO_BEGIN, headings + keptHeight(row + begins.headings));
  };

  const starts: PageStart[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    if (row > 0 && used + neededAt(row) > page) {
      const within = ({ first, headings, rows }: DraftTable): boolean =>
        first + headings <= row && row < first + headings + rows;
      const continued = tables.find(within) ?? null;
      starts.push({ row, continued });
      used = titles + (continued === null ? 0 : sum(continued.first, continued.headings));
    }
    used += height;
  });
  return starts;
}
