import { DAYS_TO_1904 } from "../register/columns/date-cell";
import type { StartingColumn, StartingTable } from "../set-up/starting-table";
import { asWritten } from "./as-written";
import { columnWidth } from "../report/column-width";
import { dateOffsetOf, offsetOfShown, requestDateSystem } from "./date-system";
import { addKnownSheets, removeAdded } from "./remove-added";
import { runExcel } from "./run-excel";
import { FreeNames } from "./sheet-names";
import { isNameTaken, MOST_NAMES } from "./sheet-names";

/** Rows below the headings that get drop-down lists, so that the lists are there before the rows are. */
const LIST_ROWS = 1_000;

/** Sheet with the values of the drop-down lists: a list that is given as text is limited to 255 characters. */
const LISTS = "Lists";

/**
 * Adds tables, each on a new sheet, and a sheet with the values of their drop-down lists; brings the first one to the front.
 * Nothing that is there is touched: a name that is taken gets a number. Two round trips; two more for every name that only Excel
 * knew to be taken, and one where dates turn out to be counted from 1904. If it fails, none of its sheets stays behind, as long as Excel
 * lets them be removed and nobody has written on them.
 */
export async function insertTables(tables: readonly StartingTable[]): Promise<void> {
  await runExcel(async (context) => {
    const { worksheets, tables: present, names } = context.workbook;
    worksheets.load("items/id,items/name");
    present.load("items/name");
    names.load("items/name");
    const dateSystem = requestDateSystem(context.workbook);
    await context.sync();

    const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
    const namesOfTables = [...present.items, ...names.items].map(({ name }) => ({ name }));
    const offset = dateOffsetOf(dateSystem);
    await insertBeside(
      context,
      tables.map((table) => inDateSystem(table, offset)),
      { sheets, namesOfTables, dateOffset: offset, unseen: [] },
    );
  });
}

/** Writes dates again, as a workbook counts them that does not do what its function DATE says. */
function countFrom1904(dates: Excel.Range): void {
  dates.values = (dates.values as unknown[][]).map(([date]) => [typeof date === "number" ? date - DAYS_TO_1904 : date]);
}

/** The table with its dates as the workbook counts them. */
function inDateSystem(table: StartingTable, offset: number): StartingTable {
  if (offset === 0) return table;
  const isDate = table.columns.map(({ kind }) => kind === "date");
  const rows = table.rows.map((row) =>
    row.map((cell, column) => (isDate[column] && typeof cell === "number" ? cell - offset : cell)),
  );
  return { ...table, rows };
}

/** What was there before. */
interface Present {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly namesOfTables: readonly Named[];
  /** Days between how the workbook counts dates and how Excel does by default, as its function DATE says. */
  readonly dateOffset: number;
  /** Names of tabs that are not worksheets, such as chart sheets: they are found only when Excel refuses the name. */
  readonly unseen: readonly Named[];
}

interface Named {
  readonly name: string;
}

/**
 * Adds the sheets, under names that seem to be free, before anything is written: when Excel refuses one of them, those before it are there
 * and blank. Tries again with the next names when one turns out to be taken.
 */
async function insertBeside(
  context: Excel.RequestContext,
  tables: readonly StartingTable[],
  present: Present,
): Promise<void> {
  const { sheets, namesOfTables, unseen } = present;
  const sheetNames = new FreeNames([...sheets, ...unseen]);
  const names = [...tables.map(({ name }) => name), LISTS].map((name) => sheetNames.free(name));
  const by = `${Date.now()} ${Math.random()}`;
  const added = addKnownSheets(context.workbook.worksheets, names, by);
  const lists = new Lists(names[tables.length]);
  const tableNames = new FreeNames(namesOfTables);
  tables.forEach((table, position) => fillSheet(added[position], table, tableNames, lists));
  lists.write(added[tables.length]);
  added[0].activate();
  const dates = tables.flatMap((table, position) => requestDates(added[position], table));
  try {
    await context.sync();
    if (present.dateOffset === 0 && offsetOfShown(dates) !== 0) {
      dates.forEach(countFrom1904);
      await context.sync();
    }
  } catch (error) {
    const toAdd = [...tables.map(cellsOf), lists.cells()].map((cells, i) => ({ name: names[i], cells }));
    const before = new Set(sheets.map(({ id }) => id));
    const isTaken = isNameTaken(error);
    const refused = await removeAdded(context, before, toAdd, by, isTaken).catch(() => undefined);
    if (refused === undefined || !isTaken || unseen.length >= MOST_NAMES) throw error;
    await insertBeside(context, tables, { ...present, unseen: [...unseen, { name: refused }] });
  }
}

/** What is written for a table, headings first. */
function cellsOf({ columns, rows }: StartingTable): (string | number)[][] {
  return [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((cell) => cell ?? ""))];
}

/** Asks for the dates of a table that has been written; they arrive with the next sync. */
function requestDates(sheet: Excel.Worksheet, { columns, rows }: StartingTable): Excel.Range[] {
  if (rows.length === 0) return [];
  return columns.flatMap(({ kind }, position) =>
    kind === "date" ? [sheet.getRangeByIndexes(1, position, rows.length, 1).load("values,text")] : [],
  );
}

/** The values of all drop-down lists, a column each. */
class Lists {
  private readonly columns: StartingColumn[] = [];

  constructor(private readonly sheetName: string) {}

  /** Where a column's values will be: "='Lists'!$A$2:$A$12". Equal lists share a column. */
  sourceOf(column: StartingColumn, values: readonly string[]): string {
    const same = this.columns.findIndex((one) => one.values?.join("\n") === values.join("\n"));
    const position = same === -1 ? this.columns.push(column) - 1 : same;
    // A template has far fewer lists than there are letters.
    const letter = String.fromCharCode(65 + position);
    return `='${this.sheetName.replaceAll("'", "''")}'!$${letter}$2:$${letter}$${values.length + 1}`;
  }

  /** What {@link write} writes. */
  cells(): unknown[][] {
    const columns = this.columns.map(({ heading, values = [] }) => [heading, ...values]);
    const rows = Math.max(0, ...columns.map(({ length }) => length));
    return Array.from({ length: rows }, (_, row) => columns.map((column) => column[row] ?? ""));
  }

  write(sheet: Excel.Worksheet): void {
    this.columns.forEach(({ heading, width, values = [] }, position) => {
      const range = sheet.getRangeByIndexes(0, position, values.length + 1, 1);
      range.values = [heading, ...values].map((value) => [asWritten(value)]);
      range.format.columnWidth = columnWidth(width);
      sheet.getRangeByIndexes(0, position, 1, 1).format.font.bold = true;
    });
  }
}

function fillSheet(sheet: Excel.Worksheet, table: StartingTable, tableNames: FreeNames, lists: Lists): void {
  const { name, columns, rows } = table;
  // An Excel table has at least one row.
  const height = Math.max(1, rows.length) + 1;
  columns.forEach(({ width, kind }, position) => {
    const column = sheet.getRangeByIndexes(1, position, Math.max(LIST_ROWS, height), 1);
    if (kind === "date") column.numberFormat = [["dd/mm/yyyy"]];
    column.format.columnWidth = columnWidth(width);
  });
  const cells = cellsOf(table).map((row) => row.map((cell) => asWritten(cell)));
  sheet.getRangeByIndexes(0, 0, cells.length, columns.length).values = cells;
  const added = sheet.tables.add(sheet.getRangeByIndexes(0, 0, height, columns.length), true);
  if (!tableNames.has(name)) added.name = tableNames.free(name);
  sheet.freezePanes.freezeRows(1);
  columns.forEach((column, position) => {
    if (column.values === undefined) return;
    const cellsBelow = sheet.getRangeByIndexes(1, position, Math.max(LIST_ROWS, height), 1);
    const source = lists.sourceOf(column, column.values);
    cellsBelow.dataValidation.rule = { list: { inCellDropDown: true, source } };
    // The list only makes suggestions; the register knows other spellings as well.
    cellsBelow.dataValidation.errorAlert = {
      showAlert: false,
      style: "Information",
      title: column.heading,
      message: "Choose a value of the list.",
    };
  });
}
