import type { Participants, ParticipantsTable } from "../register/columns/participants";
import { BYTE } from "./cell-table";

/**
 * The tables that the participations of each combination of year and qualification come from.
 *
 * @param cellOf combination by year and qualification code, as of `cellTable`
 * @param cells number of combinations
 */
export function tablesByCell(
  { count, source, tables, year, qualification }: Participants,
  cellOf: Int32Array,
  cells: number,
): ReadonlySet<ParticipantsTable>[] {
  // The last one is for years that are not reported.
  const occurs = new Uint8Array((cells + 1) * tables.length);
  for (let position = 0; position < count; position++) {
    const cell = cellOf[year[position] * BYTE + qualification[position]];
    occurs[cell * tables.length + source[position]] = 1;
  }
  return Array.from(
    { length: cells },
    (_, cell) => new Set(tables.filter((__, table) => occurs[cell * tables.length + table] === 1)),
  );
}
