import type { Analysis } from "../metrics/analyse";
import { peopleBehind, type Behind } from "../metrics/behind/people-behind";
import type { Asked } from "../metrics/behind/question";
import type { PersonAtRow } from "./people-details";

/** The people, assessments or ratings that a list lists, as the register says now. @param isOthers those of `among` who are not among `people` */
export function peopleOfList(analysis: Analysis, { people, among }: Asked, isOthers: boolean): PersonAtRow[] {
  const counted = peopleBehind(analysis, people);
  if (!isOthers || among === null) return rowsOf(analysis, counted);
  const taken = new Set(rowsOf(analysis, counted).map(keyOf));
  return rowsOf(analysis, peopleBehind(analysis, among)).filter((row) => !taken.has(keyOf(row)));
}

function keyOf({ id, place: { table, row } }: PersonAtRow): string {
  return JSON.stringify([id, table.sheet, table.name, row]);
}

function rowsOf({ register }: Analysis, { kind, positions, items }: Behind): PersonAtRow[] {
  const { participants, assessments, feedback } = register;
  const rows = kind === "ratings" ? feedback : assessments;
  return Array.from(positions, (position, i) => {
    const id = participants.index.ids[position];
    if (items !== null && rows !== null) return { id, place: rows[items[i]].place };
    const { whole } = participants.tables[participants.source[position]];
    return { id, place: { table: whole, row: participants.row[position] } };
  });
}
