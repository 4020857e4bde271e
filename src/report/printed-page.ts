import { columnWidth } from "./column-width";
import type { SheetPlan } from "./plan";

/** A4 landscape, in points. */
const PAGE = { width: 841.89, height: 595.28 };
/** On each side, in points. */
export const PAGE_MARGIN = 36;
/** Size of all text that has no other, in points. */
export const FONT_SIZE = 11;
/** Nothing is printed smaller than this, in points. */
const SMALLEST_PRINT = 8;
/** Printers round columns and rows to their own dots: what is reckoned with is a little less than the page. */
const RESERVE = 0.97;
/** A workbook's own font may be wider than Calibri: Arial is so by a tenth. Columns have room to spare, but lines of text have not. */
const LINE_RESERVE = 0.9;

const PRINTED_WIDTH = (PAGE.width - 2 * PAGE_MARGIN) * RESERVE;
const PRINTED_HEIGHT = (PAGE.height - 2 * PAGE_MARGIN) * RESERVE;

/**
 * The scale at which a sheet is printed one page wide: 1, or less where its columns are wider than the page. Whole percent, as Excel
 * fits sheets to pages.
 *
 * @param columnWidths in characters
 * @param height of what is to be printed on one page, in points; as many pages as it takes when absent
 */
export function printScale(columnWidths: readonly number[], height = 0): number {
  const [across, down] = [PRINTED_WIDTH / pointsOf(columnWidths), height === 0 ? 1 : PRINTED_HEIGHT / height];
  return Math.min(100, Math.floor(100 * across), Math.floor(100 * down)) / 100;
}

/** How many points of a sheet's height fit on one of its pages. */
export function pageHeight(columnWidths: readonly number[]): number {
  return PRINTED_HEIGHT / printScale(columnWidths);
}

/** How many points a line of text may run before it would be cut off in print: across all columns, or the page where that is wider. */
export function lineWidth(columnWidths: readonly number[]): number {
  return Math.max(PRINTED_WIDTH, pointsOf(columnWidths)) * LINE_RESERVE;
}

/** Whether nothing on the sheet is printed too small. */
export function isReadable({ styles, printScale: scale }: Pick<SheetPlan, "styles" | "printScale">): boolean {
  const smallest = Math.min(FONT_SIZE, ...styles.map(({ style }) => style.fontSize ?? FONT_SIZE));
  return smallest * scale >= SMALLEST_PRINT;
}

function pointsOf(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, characters) => sum + columnWidth(characters), 0);
}
