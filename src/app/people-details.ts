import { readPeople } from "../excel/read-people";
import { cellText, isErrorValue } from "../register/cells/spelling";
import { isIdOf } from "../register/readers/is-id-of";
import { placeId } from "../register/readers/place-id";
import { personColumns, type PersonColumns } from "../register/tables/person-columns";
import type { RowPlace } from "../register/tables/row-place";
import type { FoundTable } from "../register/tables/table-candidate";
import { session } from "./session";
import type { SessionState } from "./session-state";

/** Somebody's row, and the ID that it holds. */
export interface PersonAtRow {
  readonly id: string;
  /** A row of the participants, or of their assessments or ratings. */
  readonly place: RowPlace;
}

/**
 * Names of people as their rows say them now, "Ada Example"; "" where the register has no names, or the row holds another ID meanwhile. One
 * round trip, for those rows only; nothing is kept. @throws what Excel throws
 */
export function readNames(people: readonly PersonAtRow[]): Promise<readonly string[]> {
  return readDetails(people, ({ names }) => names);
}

/** E-mail addresses of people, likewise. @throws what Excel throws */
export function readEmails(people: readonly PersonAtRow[]): Promise<readonly string[]> {
  return readDetails(people, ({ email }) => (email === null ? [] : [email]));
}

/** Whether the register has a column of names, and of e-mail addresses. */
export function hasDetails(): { readonly names: boolean; readonly emails: boolean } {
  const columns = session.state.found.tables.filter(isOfPeople).map(({ headings }) => personColumns(headings));
  return { names: columns.some(({ names }) => names.length > 0), emails: columns.some(({ email }) => email !== null) };
}

/** What is to be read of a table. */
interface Wanted {
  readonly table: FoundTable;
  readonly columns: readonly number[];
  /** Of the IDs; null where the table has none, and its rows are known by their place. */
  readonly id: number | null;
  readonly rows: number[];
}

async function readDetails(
  people: readonly PersonAtRow[],
  columnsOf: (columns: PersonColumns) => readonly number[],
): Promise<readonly string[]> {
  const { state } = session;
  const wanted = new Map<FoundTable, Wanted>();
  const asked = people.map((person) => {
    const found = rowWith(state, person, columnsOf);
    if (found === null) return null;
    const { table, columns, row } = found;
    const one = wanted.get(table) ?? { table, columns, id: idColumn(table), rows: [] };
    wanted.set(table, one);
    one.rows.push(row);
    return { table, row };
  });
  const requests = [...wanted.values()].map((one) => ({
    ...one,
    shown: one.columns,
    columns: [...new Set([...one.columns, ...(one.id === null ? [] : [one.id])])],
  }));
  if (requests.length === 0) return people.map(() => "");
  const read = await readPeople(requests);
  return people.map(({ id }, i) => {
    const at = asked[i];
    const number = requests.findIndex(({ table }) => table === at?.table);
    if (at === null || number === -1) return "";
    const { shown, id: column } = requests[number];
    // Where rows have no IDs, nothing tells whether they have moved, unless nothing has changed.
    const isByPlace = id === placeId(at.table.name, at.table.firstColumn + 1, at.row);
    const isSame = isByPlace ? !session.state.isReading : column !== null && isIdOf(read[number](column, at.row), id);
    return isSame ? textOf(shown.map((one) => read[number](one, at.row))) : "";
  });
}

function textOf(cells: readonly unknown[]): string {
  return cells
    .map((cell) => (isErrorValue(cell) ? "" : cellText(cell)))
    .filter((text) => text !== "")
    .join(" ");
}

/** The row that says more about a person: the one that is given, or that of the participant, where an assessment's does not. */
function rowWith(
  { found, register }: SessionState,
  { id, place }: PersonAtRow,
  columnsOf: (columns: PersonColumns) => readonly number[],
): { readonly table: FoundTable; readonly columns: readonly number[]; readonly row: number } | null {
  const at = ({ table: wanted, row }: RowPlace) => {
    const table = found.tables.find(({ name, sheetName }) => name === wanted.name && sheetName === wanted.sheet);
    const columns = table === undefined ? [] : columnsOf(personColumns(table.headings));
    return table === undefined || columns.length === 0 ? null : { table, columns, row };
  };
  const own = at(place);
  if (own !== null || register.kind !== "read") return own;
  const { participants } = register.analysis.register;
  const position = participants.index.firstOf(id);
  if (position === -1) return null;
  return at({ table: participants.tables[participants.source[position]].whole, row: participants.row[position] });
}

function idColumn({ recognition }: FoundTable): number | null {
  return recognition.columns.get("participantId") ?? null;
}

function isOfPeople({ recognition }: FoundTable): boolean {
  return ["participants", "declarations"].includes(recognition.definition.role);
}
