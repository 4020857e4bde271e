import { columnWidth } from "./column-width";
import type { SheetPlan } from "./plan";

/** A4 landscape, in points. */
const PAGE = { width: 841.89, height: 595.28 };
/** On each side, in points. */
export const PAGE_MARGIN = 36;
/** Size of all text that has no other, in points. */
export const FONT_SIZE = 11;
/** Nothing is printed smaller than this, in points. */
export const SMALLEST_PRINT = 8;
/** Printers round columns and rows to their own dots: what is reckoned with is a little less than the page. */
const RESERVE = 0.97;

const PRINTED_WIDTH = (PAGE.width - 2 * PAGE_MARGIN) * RESERVE;
const PRINTED_HEIGHT = (PAGE.height - 2 * PAGE_MARGIN) * RESERVE;

/**
 * The scale at which a sheet is printed one page wide: 1, or less where its columns are wider than the page. Whole percent, as Excel
 * fits sheets to pages.
 *
 * @param columnWidths in characters
 */
export function printScale(columnWidths: readonly number[]): number {
  return Math.min(100, Math.floor((100 * PRINTED_WIDTH) / pointsOf(columnWidths))) / 100;
}

/** How many points of a sheet's height fit on one of its pages. */
export function pageHeight(columnWidths: readonly number[]): number {
  return PRINTED_HEIGHT / printScale(columnWidths);
}

/** How many points wide the sheet's columns are together, or else the page: as far as a line of text can run before it is cut off. */
export function lineWidth(columnWidths: readonly number[]): number {
  return Math.max(PRINTED_WIDTH, pointsOf(columnWidths));
}

/** Whether nothing on the sheet is printed too small. */
export function isReadable({ columnWidths, styles }: SheetPlan): boolean {
  const smallest = Math.min(FONT_SIZE, ...styles.map(({ style }) => style.fontSize ?? FONT_SIZE));
  return smallest * printScale(columnWidths) >= SMALLEST_PRINT;
}

function pointsOf(columnWidths: readonly number[]): number {
  return columnWidths.reduce((sum, characters) => sum + columnWidth(characters), 0);
}
