import type { RecognitionResult } from "../recognition/recognition";
import type { SheetRows } from "./heading-row";

/** A table whose headings are in a row, alone or beside others. */
export interface TablePart {
  /** Position of its first heading in the row, 0-based. */
  readonly column: number;
  readonly headings: readonly unknown[];
  /** First rows below, in the headings' columns. */
  readonly sample: SheetRows;
  /** Titles that may apply to its rows, nearest first, and the sheet's name. */
  readonly titles: readonly string[];
  /** The line directly above, in the headings' columns, where it holds more texts than a title: the upper one of two rows of headings. */
  readonly upperHeadings?: readonly unknown[];
  readonly result: RecognitionResult;
}
