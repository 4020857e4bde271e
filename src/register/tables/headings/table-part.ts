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
  readonly result: RecognitionResult;
}
