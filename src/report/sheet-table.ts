/** A table of figures on a sheet, or the part of it below repeated headings. Rows and columns are 0-based, those of the sheet. */
export interface SheetTable {
  /** Its first cell, the same where it goes on on another page: "Gender". Null where the headings are not the report's any more. */
  readonly name: string | null;
  /** First row of headings. */
  readonly top: number;
  /** What is above each of its columns, outermost first; null where nothing is. */
  readonly headings: ReadonlyMap<number, Heading>;
  /** First column to the right of all headings. */
  readonly end: number;
  /** Column that belongs to the names of rows besides the first; null where there is none. */
  readonly naming: number | null;
  /** The name of each row; null where nothing says it for certain. */
  readonly rows: ReadonlyMap<number, string | null>;
}

export interface Heading {
  readonly path: string;
  /** Columns to the right of the last heading: those below one heading, as on the Summary, are told apart by it. */
  readonly distance: number;
}
