import type { PersonRow } from "../../report/people-list";
import type { ShownTable } from "./table-text";

/** What of a list is said of every row: not what is the same for all. */
export interface PeopleColumns {
  readonly withQualification: boolean;
  readonly withYear: boolean;
}

/** A list of people as a table, to be copied. @param names of each row; null: without names */
export function peopleTable(
  rows: readonly PersonRow[],
  names: readonly string[] | null,
  { withQualification, withYear }: PeopleColumns,
): ShownTable {
  const columns: readonly (readonly [string, (row: PersonRow, i: number) => string])[] = [
    ...(names === null ? [] : [["Name", (_row: PersonRow, i: number) => names[i] ?? ""] as const]),
    ...(withQualification ? [["Qualification", ({ qualification }: PersonRow) => qualification] as const] : []),
    ...(withYear ? [["Academic year", ({ year }: PersonRow) => year] as const] : []),
    ["Details", ({ evidence }) => evidence],
  ];
  return {
    name: "Participant ID",
    columns: columns.map(([heading]) => [heading]),
    rows: rows.map((row, i) => ({ label: row.id, isTotal: false, cells: columns.map(([, cell]) => cell(row, i)) })),
  };
}
