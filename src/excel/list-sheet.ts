import { listLines } from "../report/list-lines";
import { numberedName } from "../report/list-name";
import { asWritten } from "./as-written";
import { keepListNote, type ListNote } from "./list-property";
import { runExcel } from "./run-excel";
import { LIST_KEY, SHEET_MARKER } from "./sheet-marker";
import { FreeNames, isNameTaken, MOST_NAMES } from "./sheet-names";
import { writeBlocks } from "./write-blocks";
import { writeFormats } from "./write-formats";

/** A list that is to be written. */
export interface ListContent {
  readonly note: Omit<ListNote, "table" | "count" | "headings">;
  readonly headings: readonly string[];
  /** Row-major, a cell for each heading. */
  readonly rows: readonly (readonly unknown[])[];
  /** Number formats of the same cells. */
  readonly formats: readonly (readonly unknown[])[];
  /** The column of the IDs, by which rows are known again; null = none. */
  readonly idColumn: number | null;
}

/** Row of the headings, 0-based: below the lines and a blank one. */
const HEADING_ROW = 4;
/** Its first line until the list is finished. */
export const INCOMPLETE_LIST = "This list is incomplete. Refresh or delete it.";
/** Look of its table: not that of the tables that Excel itself adds, as the participants may be in one. */
const STYLE = "TableStyleLight9";

/**
 * Adds a sheet with a list of people as an Excel table, brings it to the front, and returns its name. If it fails, no sheet stays behind,
 * or one that says that it is incomplete. @throws what Excel throws
 *
 * @param wanted name of the tab
 * @param onAdded told the sheet's id before anything of the people is written
 */
export async function addListSheet(
  content: ListContent,
  wanted: string,
  onAdded: (sheetId: string) => void,
): Promise<{ readonly name: string } | "structure protected"> {
  return runExcel(async (context) => {
    const { workbook } = context;
    workbook.worksheets.load("items/id,items/name");
    workbook.tables.load("items/name");
    workbook.names.load("items/name");
    workbook.protection.load("protected");
    await context.sync();
    if (workbook.protection.protected) return "structure protected";
    const note: ListNote = {
      ...content.note,
      count: content.rows.length,
      headings: content.headings,
      table: freeTableName([...workbook.tables.items, ...workbook.names.items]),
    };
    const { id, name } = await addSheet(context, workbook.worksheets.items, wanted, note);
    try {
      onAdded(id);
      await fill(context, workbook.worksheets.getItem(id), content, note);
    } catch (error) {
      await removeSheet(id);
      throw error;
    }
    // Another workbook may be in front.
    workbook.worksheets.getItem(id).activate();
    await context.sync().catch(() => {});
    return { name };
  });
}

/** A name for its table: "NPQ_list", "NPQ_list_2" … */
function freeTableName(taken: readonly { readonly name: string }[]): string {
  const names = new FreeNames(taken);
  for (let n = 1; ; n++) {
    const name = n === 1 ? "NPQ_list" : `NPQ_list_${n}`;
    if (!names.has(name)) return name;
  }
}

/** A sheet that was added. */
interface AddedSheet {
  readonly id: string;
  readonly name: string;
}

/** Adds the sheet under the first name that is free. It says that it is incomplete. */
async function addSheet(
  context: Excel.RequestContext,
  present: readonly Excel.Worksheet[],
  wanted: string,
  note: ListNote,
): Promise<AddedSheet> {
  const names = new FreeNames(present.map(({ name }) => ({ name })));
  let tried = 0;
  for (let number = 1; ; number++) {
    const name = numberedName(wanted, number);
    if (names.has(name)) continue;
    const added = await addSheetNamed(context, name, note);
    if ("id" in added) return added;
    if (++tried === MOST_NAMES) throw added.error;
  }
}

/** Returns Excel's error when a tab that is not a worksheet has the name. */
async function addSheetNamed(
  context: Excel.RequestContext,
  name: string,
  note: ListNote,
): Promise<AddedSheet | { readonly error: unknown }> {
  const sheet = context.workbook.worksheets.add(name).load("id");
  sheet.customProperties.add(SHEET_MARKER, LIST_KEY);
  keepListNote(sheet, note);
  sheet.getRange("A1").values = [[asWritten(INCOMPLETE_LIST)]];
  try {
    await context.sync();
    return { id: sheet.id, name };
  } catch (error) {
    if (isNameTaken(error)) return { error };
    await removeAdded(name);
    throw error;
  }
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headings, rows, formats }: ListContent,
  note: ListNote,
): Promise<void> {
  const { length: width } = headings;
  const values = [headings, ...rows];
  await writeBlocks(context, sheet, [{ row: HEADING_ROW, column: 0, values }]);
  headings.forEach((_, column) => {
    const ofColumn = formats.map((row) => row[column]);
    writeFormats(sheet, HEADING_ROW + 1, column, ofColumn);
  });
  const cells = sheet.getRangeByIndexes(HEADING_ROW, 0, values.length, width);
  const table = sheet.tables.add(cells, true);
  table.name = note.table;
  table.style = STYLE;
  // Before the lines above it are written, which are longer than any column.
  cells.format.autofitColumns();
  const lines = listLines(note);
  sheet.getRangeByIndexes(1, 0, lines.length - 1, 1).values = lines.slice(1).map((line) => [asWritten(line)]);
  sheet.getRange("A3").format.font.italic = true;
  const first = sheet.getRange("A1");
  first.format.font.bold = true;
  first.format.font.size = 14;
  // Last of all: until then it says that the list is incomplete.
  first.values = [[asWritten(lines[0])]];
  await context.sync();
}

/** Takes away the sheet that a batch has added before it failed, unless somebody has written on it. Never rejects. */
async function removeAdded(name: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    const marker = sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (!used.isNullObject && (marker.isNullObject || marker.value !== LIST_KEY)) return;
    sheet.delete();
    await context.sync();
  }).catch(() => {});
}

/** Takes away a sheet that could not be finished; where that fails, it says so itself. Never rejects. */
async function removeSheet(id: string): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(id).delete();
    await context.sync();
  }).catch(() => {});
}
