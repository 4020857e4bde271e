import { notAvailable, wrongArgument, type FinalAnswer, type PeopleAnswer } from "../answers/answer";
import { isOfPerson } from "../answers/is-of-person";
import { wantedHeadings } from "../answers/wanted-headings";
import { withColumns, type TableCell } from "../answers/with-columns";
import { WrongArgument } from "../answers/wrong-argument";
import { explained } from "../excel/explained";
import { readColumns, type ColumnCells } from "../excel/read-columns";
import { cellText, isBlank, spellingKey } from "../register/cells/spelling";
import { columnMeanings } from "../register/tables/column-meanings";
import type { FoundTable } from "../register/tables/table-candidate";
import { columnLetters } from "../text/column-letters";
import { SharedReadings } from "./shared-readings";

/** Columns of a table that were read: its IDs, and others by the spelling of their headings. */
interface ReadTable {
  readonly table: FoundTable;
  readonly ids: ColumnCells | null;
  readonly columns: ReadonlyMap<string, ColumnCells>;
}

const BLANK: TableCell = { value: "", numberFormat: undefined };

const readings = new SharedReadings<readonly ReadTable[]>();
/** What the next reading reads: formulas that are answered at once share one. Headings are known by their spelling. */
let next: { tables: readonly FoundTable[]; keys: Set<string> } = { tables: [], keys: new Set() };

/**
 * People with further columns, from the workbook's tables as they are now. Only these columns are read, and nothing is kept of them. Where a
 * row is no longer that of the person, its cells are blank until the register has been read again. Never rejects.
 *
 * @param found the workbook's tables, as they were found when the register was read
 */
export async function withTableColumns(answer: PeopleAnswer, found: readonly FoundTable[]): Promise<FinalAnswer> {
  const tables = tablesOf(answer, found);
  const headings = wantedHeadings(answer.columns, tables.flatMap(headingsOf));
  if (headings instanceof WrongArgument) return wrongArgument(headings.message);
  const keys = headings.map(spellingKey);
  try {
    const read = await readTogether(tables, keys);
    const bySource = answer.participants.tables.map(({ whole }) =>
      read.find(({ table }) => table.name === whole.name && table.sheetName === whole.sheet),
    );
    const { source, row, index } = answer.participants;
    return withColumns(answer, (position) => {
      const table = bySource[source[position]];
      const sheetRow = row[position];
      const isSame = table !== undefined && isStillOf(table, sheetRow, index.ids[position]);
      return keys.map((key) => (isSame ? cellAt(table.columns.get(key), sheetRow - table.table.firstRow - 1) : BLANK));
    });
  } catch (error) {
    return notAvailable(await explained(error));
  }
}

/** The workbook's tables that the participants come from. */
function tablesOf({ participants }: PeopleAnswer, found: readonly FoundTable[]): FoundTable[] {
  return found.filter(({ name, sheetName }) =>
    participants.tables.some(({ whole }) => whole.name === name && whole.sheet === sheetName),
  );
}

function headingsOf({ headings }: FoundTable): string[] {
  return headings.filter((heading) => !isBlank(heading)).map(cellText);
}

function keysOf({ headings }: FoundTable): string[] {
  return headings.map((heading) => (isBlank(heading) ? "" : spellingKey(cellText(heading))));
}

function readTogether(tables: readonly FoundTable[], keys: readonly string[]): Promise<readonly ReadTable[]> {
  next.tables = tables;
  keys.forEach((key) => next.keys.add(key));
  return readings.read("", () => {
    const { tables: latest, keys: wanted } = next;
    next = { tables: [], keys: new Set() };
    return readTables(latest, wanted);
  });
}

async function readTables(tables: readonly FoundTable[], wanted: ReadonlySet<string>): Promise<ReadTable[]> {
  const spelt = tables.map((table) => ({ table, keys: keysOf(table), meanings: columnMeanings(table) }));
  const plans = spelt.map(({ table, keys, meanings }) => {
    const others = [...wanted].map((key) => ({ key, at: columnOf(key) })).filter(({ at }) => at !== -1);
    // Of columns with the same heading the first one is meant; without it, the one that means the same as it does in another table.
    function columnOf(key: string): number {
      if (keys.includes(key)) return keys.indexOf(key);
      const other = spelt.find((one) => one.keys.includes(key));
      const meaning = other?.meanings[other.keys.indexOf(key)] ?? null;
      return meaning === null ? -1 : meanings.indexOf(meaning);
    }
    const id = table.recognition.columns.get("participantId");
    return {
      table,
      others,
      at: [...(id === undefined ? [] : [id]), ...others.map(({ at }) => at)],
      hasId: id !== undefined,
    };
  });
  const filled = plans.filter(({ table, others }) => others.length > 0 && table.rowCount > 0);
  if (filled.length === 0) return [];
  const cells = await readColumns(
    filled.map(({ table: { sheetId, firstRow, rowCount, firstColumn }, at }) => ({
      ...{ sheetId, firstRow, rowCount },
      columns: at.map((column) => firstColumn + column),
    })),
  );
  return filled.map(({ table, others, hasId }, i) => {
    const columns = hasId ? cells[i].slice(1) : cells[i];
    return {
      table,
      ids: hasId ? cells[i][0] : null,
      columns: new Map(others.map(({ key }, at) => [key, columns[at]])),
    };
  });
}

/** Whether a row is still the one of the person. In a table that has no IDs a person is a row, and is called by its place. */
function isStillOf({ table, ids }: ReadTable, row: number, id: string): boolean {
  if (id === `${table.name}, ${columnLetters(table.firstColumn + 1)}${row}`) return true;
  return isOfPerson(ids?.values[row - table.firstRow - 1], id);
}

function cellAt(column: ColumnCells | undefined, at: number): TableCell {
  if (column === undefined) return BLANK;
  const format = column.numberFormats[at];
  const isGeneral = typeof format !== "string" || format === "General" || format === "@";
  return { value: column.values[at], numberFormat: isGeneral ? undefined : format };
}
