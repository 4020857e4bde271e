import type { Draft, DraftTable } from "./draft";
import { insertRows, type Insertion } from "./insert-rows";
import { pageStarts } from "./page-starts";
import type { SheetPlan } from "./plan";
import { isReadable, pageHeight, printScale } from "./printed-page";
import { rowHeights } from "./row-heights";

/** A sheet divided into pages, and how it is printed. */
interface Divided extends Pick<SheetPlan, "printScale" | "isOnePage" | "pageBreaks"> {
  readonly draft: Draft;
}

/**
 * Divides a sheet into printed pages, and repeats the headings of the tables that go on on another page.
 *
 * @param titles first and last row that every page repeats
 * @param prefersOnePage whether it is to be shrunk to one page where that can still be read
 */
export function withPages(
  draft: Draft,
  columnWidths: readonly number[],
  titles: readonly number[] | null,
  prefersOnePage: boolean,
): Divided {
  const heights = rowHeights(draft, columnWidths);
  const sum = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0);
  const scale = printScale(columnWidths);
  const onOnePage = { printScale: printScale(columnWidths, sum(heights)), styles: draft.styles };
  if (prefersOnePage && isReadable(onOnePage)) {
    const isOnePage = onOnePage.printScale < scale;
    return { draft, printScale: onOnePage.printScale, isOnePage, pageBreaks: [] };
  }
  const titleHeight = titles === null ? 0 : sum(heights.slice(titles[0], titles[1] + 1));
  const starts = pageStarts(heights, draft, titleHeight, pageHeight(columnWidths));
  const { draft: divided, moved } = insertRows(
    draft,
    starts.flatMap(({ row, continued }) => (continued === null ? [] : headingsAgain(draft, continued, row))),
  );
  const pageBreaks = starts.map(({ row, continued }) => moved(row) - (continued?.headings ?? 0));
  return { draft: divided, printScale: scale, isOnePage: false, pageBreaks };
}

function headingsAgain({ rows }: Draft, { first, headings, continued }: DraftTable, before: number): Insertion[] {
  return rows.slice(first, first + headings).map(([name, ...others], i) => {
    const begin = i === 0 && continued !== undefined ? { ...name, value: continued } : name;
    return { before, cells: [begin, ...others], like: first + i };
  });
}
