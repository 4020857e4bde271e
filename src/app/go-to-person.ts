import { goToCellHolding } from "../excel/go-to-holding";
import { isIdOf } from "../register/readers/is-id-of";
import type { FoundTable } from "../register/tables/table-candidate";
import type { RowPlace } from "../register/tables/row-place";
import { session } from "./session";

/** How somebody's row was gone to: "gone": the row is another's by now, or there is no such row, and the register was read again. */
export type PersonGoneTo = "gone to" | "gone";

/**
 * Goes to a row of the register if it still is that of the person who was read there: to their ID, or where the table has no such column to
 * the row's first cell. What a cell alone cannot show, as where people are known by something else than their ID, a new reading of the
 * register does.
 *
 * @param id as the register has it
 */
export async function goToPerson(id: string, place: RowPlace): Promise<PersonGoneTo> {
  const { table, row } = place;
  const found = tableOf(session.state.found.tables, place);
  const at = found?.recognition.columns.get("participantId");
  const cell = { sheet: table.sheet, row, column: (found?.firstColumn ?? 0) + (at ?? 0) + 1 };
  if ((await goToCellHolding(cell, (value) => isIdOf(value, id))) === "gone to") return "gone to";
  await session.changed();
  if (!isThere(id, place)) return "gone";
  return (await goToCellHolding(cell, () => true)) === "gone to" ? "gone to" : "gone";
}

/** The table that has a row: by its name, or on a sheet with several ranges by where they are. */
function tableOf(tables: readonly FoundTable[], { table, row }: RowPlace): FoundTable | undefined {
  const around = tables.filter(
    ({ sheetName, firstRow, rowCount }) => sheetName === table.sheet && row > firstRow && row <= firstRow + rowCount,
  );
  return around.find(({ name }) => name === table.name) ?? around[0];
}

/** Whether the register, as it was read last, has somebody in a row. */
function isThere(id: string, { table, row }: RowPlace): boolean {
  const { register } = session.state;
  if (register.kind !== "read") return false;
  const { participants, assessments, feedback } = register.analysis.register;
  const { ids } = participants.index;
  const isHere = (other: RowPlace): boolean => other.row === row && other.table.sheet === table.sheet;
  const items = [...(assessments ?? []), ...(feedback ?? [])];
  if (items.some((item) => ids[item.position] === id && isHere(item.place))) return true;
  for (let position = 0; position < participants.count; position++) {
    if (participants.row[position] !== row || ids[position] !== id) continue;
    if (participants.tables[participants.source[position]].whole.sheet === table.sheet) return true;
  }
  return false;
}
