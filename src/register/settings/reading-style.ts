import type { Words } from "../words/words";

/** How the workbook is to be read. */
export interface ReadingStyle {
  readonly words: Words;
  /** Days to add to the workbook's serial dates: see `DateStyle`. */
  readonly dateOffset: number;
}
