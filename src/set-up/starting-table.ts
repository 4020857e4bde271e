/** A table that the add-in adds to a workbook: from the template or the sample. */
export interface StartingTable {
  /** Wanted name of sheet and Excel table. */
  readonly name: string;
  readonly columns: readonly StartingColumn[];
  /** Blank cells are null, dates Excel serial day numbers. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface StartingColumn {
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly kind?: "date";
  /** What a drop-down list offers; other values may still be typed. */
  readonly values?: readonly string[];
}
