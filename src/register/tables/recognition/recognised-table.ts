import type { FieldKey } from "../fields";
import type { Recognition } from "./recognition";
import type { SourceTable } from "../source";

/** A table of the workbook together with what it is and where its columns are. */
export interface RecognisedTable {
  readonly source: SourceTable;
  readonly recognition: Recognition;
  /** The table of which this is a section, its columns being of one kind throughout. */
  readonly whole?: SourceTable;
  /** Whether its rows are below the headings of another table, so that nothing in them can be read. */
  readonly isBelowOther?: true;
  /** Number of digits of the IDs, where the table has them as numbers that lost their zeros. */
  readonly idDigits?: number;
  /** The column of IDs that is not read because they identify nobody, and what nearly all of them say. */
  readonly sharedIds?: { readonly column: string; readonly value: string };
}

/** The table, or the one of which it is a section. */
export function wholeOf({ source, whole }: RecognisedTable): SourceTable {
  return whole ?? source;
}

/** Position of a field's column among the table's headings; undefined when the table has no such column. */
export function headingOf(table: RecognisedTable, key: FieldKey): number | undefined {
  return table.recognition.columns.get(key);
}
