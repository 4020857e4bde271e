import type { ListContent } from "../excel/list-sheet";
import { readRows } from "../excel/read-rows";
import { inWorkbook } from "../excel/workbook";
import { isIdOf } from "../register/readers/is-id-of";
import { placeId } from "../register/readers/place-id";
import { columnMeanings } from "../register/tables/column-meanings";
import type { FoundTable } from "../register/tables/table-candidate";
import type { RowPlace } from "../register/tables/row-place";
import { isSameHeading, listColumns, type ListColumns } from "../report/list-columns";
import type { PersonAtRow } from "./people-details";
import type { FoundTables } from "./read-register";

/** Rows and cells that a list may have: beyond that nobody reads it, and Excel would take minutes. */
const MOST_LISTED = 100_000;
const MOST_CELLS = 4_000_000;

/**
 * The rows of a list with the columns of their tables; "moved" where a row does not hold the ID any more with which it was read.
 *
 * @param before columns that the list had when it was last written: those of a table of which nobody is listed any more stay, and are blank
 */
export async function listContent(
  people: readonly PersonAtRow[],
  { tables }: Pick<FoundTables, "tables">,
  before: readonly string[] = [],
): Promise<Omit<ListContent, "note"> | "moved" | "too many"> {
  if (people.length > MOST_LISTED) return "too many";
  const found = people.map(({ place }) => tableOf(place, tables));
  if (!found.every((table) => table !== undefined)) return "moved";
  const asked = [...new Set(found)].map((table) => ({
    table,
    rows: people.filter((_, i) => found[i] === table).map(({ place }) => place.row),
  }));
  const columnsOf = (some: readonly FoundTable[]): ListColumns =>
    listColumns(some.map((table) => ({ headings: table.headings, meanings: columnMeanings(table) })));
  // Where nobody is listed any more, the columns may be those of any table.
  const { headings: own, places } = columnsOf(asked.length === 0 ? tables : asked.map(({ table }) => table));
  const ofAll = columnsOf(tables).headings;
  const headings = [...own, ...before.filter((one) => isAmong(one, ofAll) && !isAmong(one, own))];
  if (people.length * headings.length > MOST_CELLS) return "too many";
  const read = await inWorkbook(({ context }) => readRows(context, asked));

  const rows: unknown[][] = [];
  const formats: unknown[][] = [];
  for (const [i, { id, place }] of people.entries()) {
    const t = asked.findIndex(({ table }) => table === found[i]);
    const { table } = asked[t];
    const cells = read[t].get(place.row);
    if (cells === undefined || !isRowOf(cells.values, table, id, place.row)) return "moved";
    const row = headings.map((): unknown => "");
    const format = headings.map((): unknown => "General");
    places[t].forEach((at, column) => {
      row[at] = cells.values[column];
      format[at] = cells.formats[column];
    });
    rows.push(row);
    formats.push(format);
  }
  const ids = asked.flatMap(({ table }, t) => {
    const column = idColumn(table);
    return column === null ? [] : [places[t][column]];
  });
  // Where the tables call their IDs differently, no column holds them all.
  return { headings, rows, formats, idColumn: ids.length === asked.length && new Set(ids).size === 1 ? ids[0] : null };
}

function isAmong(heading: string, headings: readonly string[]): boolean {
  return headings.some((one) => isSameHeading(one, heading));
}

function isRowOf(cells: readonly unknown[], table: FoundTable, id: string, row: number): boolean {
  const column = idColumn(table);
  if (id === placeId(table.name, table.firstColumn + 1, row)) return true;
  return column !== null && isIdOf(cells[column], id);
}

function idColumn({ recognition }: FoundTable): number | null {
  return recognition.columns.get("participantId") ?? null;
}

function tableOf({ table: { name, sheet } }: RowPlace, tables: readonly FoundTable[]): FoundTable | undefined {
  return tables.find((one) => one.name === name && one.sheetName === sheet);
}
