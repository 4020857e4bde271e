import { identifierReader } from "./identifier";
import type { Column } from "../columns/column";
import type { ParticipantColumns } from "../columns/participant-columns";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";

/** A participants table while it is being read: its columns, and the register's columns that it does not have. */
export interface TableReading {
  readonly table: RecognisedTable;
  /** Position among the participants tables. */
  readonly source: number;
  readonly readId: (cell: unknown) => string;
  readonly present: readonly { readonly heading: number; readonly column: Column }[];
  readonly missing: readonly Column[];
  /** Columns whose value is the same in every row, because a title or the sheet's name says it. */
  readonly constant: readonly { readonly column: Column; readonly value: string }[];
}

/** Sorts the register's columns by where a table has them. */
export function tableReading(table: RecognisedTable, source: number, columns: ParticipantColumns): TableReading {
  const present: { heading: number; column: Column }[] = [];
  const missing: Column[] = [];
  const constant: { column: Column; value: string }[] = [];
  for (const [key, column] of columns.byField) {
    const heading = headingOf(table, key);
    const said = table.recognition.constants.get(key);
    if (heading !== undefined) present.push({ heading, column });
    else if (said !== undefined) constant.push({ column, value: said.value });
    else missing.push(column);
  }
  return { table, source, readId: identifierReader(table), present, missing, constant };
}
