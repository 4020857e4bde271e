import type { Draft, DraftTable } from "./draft";
import { insertRows, type Insertion } from "./insert-rows";
import { pageStarts } from "./page-starts";
import { pageHeight } from "./printed-page";
import { rowHeights } from "./row-heights";

/**
 * Divides a sheet into printed pages, and repeats the headings of the tables that go on on another page.
 *
 * @param titles first and last row that every page repeats
 * @returns the sheet, and the rows that begin a page
 */
export function withPages(
  draft: Draft,
  columnWidths: readonly number[],
  titles: readonly number[] | null,
): { draft: Draft; pageBreaks: number[] } {
  const heights = rowHeights(draft, columnWidths);
  const repeated = titles === null ? [] : heights.slice(titles[0], titles[1] + 1);
  const titleHeight = repeated.reduce((sum, height) => sum + height, 0);
  const starts = pageStarts(heights, draft, titleHeight, pageHeight(columnWidths));
  const { draft: divided, moved } = insertRows(
    draft,
    starts.flatMap(({ row, continued }) => (continued === null ? [] : headingsAgain(draft, continued, row))),
  );
  return { draft: divided, pageBreaks: starts.map(({ row, continued }) => moved(row) - (continued?.headings ?? 0)) };
}

function headingsAgain({ rows }: Draft, { first, headings, continued }: DraftTable, before: number): Insertion[] {
  return rows.slice(first, first + headings).map(([name, ...others], i) => {
    const begin = i === 0 && continued !== undefined ? { ...name, value: continued } : name;
    return { before, cells: [begin, ...others], like: first + i };
  });
}
