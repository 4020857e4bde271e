import { serialFromCivil } from "../src/register/cells/serial-date";
import type { StartingTable } from "../src/set-up/starting-table";
import { tableSheets } from "./sample-workbook";

/** The sample's tables as included in the add-in for "Load the sample": what sample-workbook.ts puts into the file. */
export function sampleTables(): StartingTable[] {
  return tableSheets().map(({ name, columns, rows, lists }) => ({
    name,
    columns: columns.map(({ heading, width, isDate }) => ({
      heading,
      width,
      ...(isDate === true ? { kind: "date" as const } : {}),
      ...(heading in lists ? { values: lists[heading] } : {}),
    })),
    rows: rows.map((row) => row.map((cell) => (cell instanceof Date ? serialOf(cell) : cell))),
  }));
}

function serialOf(date: Date): number {
  return serialFromCivil(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
