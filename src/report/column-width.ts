/** Widths are in points in Excel: a digit of its default font, Calibri 11, is 7 pixels wide, and a cell has 5 pixels of padding. */
export const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 3.75;

/** Width in points of a column in which so many characters of the default font fit. */
export function columnWidth(characters: number): number {
  return characters * POINTS_PER_CHARACTER + CELL_PADDING;
}
