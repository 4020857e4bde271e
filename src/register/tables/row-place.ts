import { wholeOf, type RecognisedTable } from "./recognition/recognised-table";

/** A table of the workbook, by which a row of it is found. */
export interface PlacedTable {
  /** Excel table's name, or of a plain range that of its worksheet. */
  readonly name: string;
  readonly sheet: string;
}

/** A row of a table of the workbook. */
export interface RowPlace {
  /** One object for all rows of the table. */
  readonly table: PlacedTable;
  /** Sheet row, 1-based. */
  readonly row: number;
}

/** The table of the workbook that a table is, or of which it is a section. */
export function placedTable(table: RecognisedTable): PlacedTable {
  const { name, sheet } = wholeOf(table);
  return { name, sheet };
}
