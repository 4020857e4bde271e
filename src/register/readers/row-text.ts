import { wholeOf, type RecognisedTable } from "../tables/recognition/recognised-table";

/** A row of a table as somebody at another, or the same, would say it: "17", or "17 of Participants 2018". */
export function rowText(row: number, table: RecognisedTable, at: RecognisedTable): string {
  return wholeOf(table) === wholeOf(at) ? `${row}` : `${row} of ${table.source.name}`;
}
