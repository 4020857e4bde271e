/** Cells of some rows of a sheet. */
export type SheetRows = readonly (readonly unknown[])[];

/** A row of headings, and its text: if there are two rows, both together. */
export interface HeadingRow {
  /** Position among the rows of the sheet that were looked at, 0-based; of two rows, the lower one. */
  readonly row: number;
  /** The upper of two rows; else the same. */
  readonly top: number;
  readonly headings: readonly unknown[];
}
