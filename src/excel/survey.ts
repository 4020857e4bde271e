import { chooseTables } from "../register/tables/choose-tables";
import { SAMPLE_ROWS } from "../register/tables/headings/sample-rows";
import { recogniseTable } from "../register/tables/recognition/recognise";
import { remarkOnTables } from "../register/tables/remark-on-tables";
import type { FoundTable, TableCandidate } from "../register/tables/table-candidate";
import type { TableMapping } from "../register/tables/table-mapping";
import type { TableRemark } from "../register/tables/table-remark";
import { CHOSEN_RANGE } from "./chosen-range";
import { dateOffsetOf, requestDateSystem } from "./date-system";
import { isLong, readPlainRanges, requestPlainRanges } from "./plain-ranges";
import { SHEET_MARKER } from "./sheet-marker";
import { readSettings, requestSettings, type WorkbookSettings } from "./settings";

/** Rows below an Excel table that are searched for rows meant to belong to it, perhaps after a blank one. */
const LOOK_BELOW = 3;
/** Rows of a sheet. */
const LAST_ROW = 1_048_576;

/** A worksheet as the refresh needs to know it. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  /** Key of the summary sheet that the add-in made, or null for the user's own sheets. */
  readonly key: string | null;
  readonly isProtected: boolean;
  /** Among the tabs, from 0. */
  readonly position: number;
}

/** What the workbook holds, before any row is read. */
export interface Survey {
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly FoundTable[];
  /** Tables and ranges with headings that are not used, for the user to say what they are. */
  readonly others: readonly TableCandidate[];
  /** What is not read although the user may expect it, and what is read although the user may not. */
  readonly remarks: readonly TableRemark[];
  readonly settings: WorkbookSettings;
  /** Days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0. */
  readonly dateOffset: number;
}

/**
 * Looks over the workbook in three round trips: which sheets there are and which of them the add-in made, which tables the register can
 * use, and what the provider has set.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/position,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  const requestedSettings = requestSettings(context.workbook);
  const chosenName = names.getItemOrNullObject(CHOSEN_RANGE).load("name");
  const dateSystem = requestDateSystem(context.workbook);
  await context.sync();

  const settings = readSettings(requestedSettings);
  const mappingOf = (name: string): TableMapping | undefined =>
    settings.register.tables.find(({ table }) => table === name);
  const chosenPart = chosenName.isNullObject ? null : requestChosenRange(chosenName);
  const tableParts = tables.items.map(requestTable);
  const sheetParts = worksheets.items.map((sheet) => ({
    sheet,
    marker: sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value"),
    protection: sheet.protection.load("protected"),
  }));
  await context.sync();

  const chosen = chosenPart === null ? null : readChosenRange(chosenPart, mappingOf);
  const excelTables = tableParts.flatMap((part) => readTable(part, mappingOf) ?? []);
  const plainParts = requestPlainRanges(
    sheetParts
      .filter(({ sheet, marker }) => marker.isNullObject && sheet.id !== chosen?.sheetId)
      .map(({ sheet }) => sheet),
  );
  const below = tableParts.flatMap(requestRowBelow);
  await context.sync();

  const ranges = readPlainRanges(plainParts, mappingOf);
  const choice = chooseTables({ chosen, excelTables, ranges, mappingOf });
  const remarks = remarkOnTables(choice, {
    hiddenSheets: new Set(
      sheetParts.filter(({ sheet }) => sheet.visibility !== "Visible").map(({ sheet }) => sheet.id),
    ),
    below: below.map(({ name, cells }) => ({ name, cells: cells.values })),
    longSheets: plainParts.filter(isLong).map(({ sheet }) => sheet),
    candidates: [...ranges, ...excelTables],
  });
  return {
    tables: choice.tables,
    others: [...choice.passedOver, ...choice.unread],
    remarks,
    sheets: sheetParts.map(({ sheet, marker, protection }) => ({
      id: sheet.id,
      name: sheet.name,
      key: marker.isNullObject ? null : marker.value,
      isProtected: protection.protected,
      position: sheet.position,
    })),
    settings,
    dateOffset: dateOffsetOf(dateSystem),
  };
}

/** Asks for an Excel table's place, headings and first rows; they arrive with the next sync. */
function requestTable(table: Excel.Table) {
  const top = table.showHeaders ? table.getHeaderRowRange().getResizedRange(SAMPLE_ROWS, 0).load("values") : null;
  return {
    table,
    top,
    sheet: table.worksheet.load("id,name"),
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  };
}

type RequestedTable = ReturnType<typeof requestTable>;

/** An Excel table with its headings; null when it shows none. */
function readTable(
  { table, top, sheet, range }: RequestedTable,
  mappingOf: (name: string) => TableMapping | undefined,
): TableCandidate | null {
  if (top === null) return null;
  const rowCount = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  const [headings = [], ...rows] = top.values as unknown[][];
  const sample = rows.slice(0, rowCount);
  return {
    ...recognised(headings, sample, [table.name, sheet.name], mappingOf(table.name)),
    name: table.name,
    isTable: true,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex,
    rowCount,
  };
}

/** Asks for the row below an Excel table, unless its totals row or the end of the sheet is there. */
function requestRowBelow({ table, sheet, range, top }: RequestedTable) {
  const row = range.rowIndex + range.rowCount;
  if (table.showTotals || row >= LAST_ROW || top === null) return [];
  const rows = Math.min(LOOK_BELOW, LAST_ROW - row);
  const cells = sheet.getRangeByIndexes(row, range.columnIndex, rows, range.columnCount).load("values");
  return [{ name: table.name, cells }];
}

/** Asks for the range that the user chose; it arrives with the next sync. */
function requestChosenRange(name: Excel.NamedItem) {
  const range = name.getRangeOrNullObject().load("rowIndex,columnIndex");
  const sheet = range.worksheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  const top = range.getRow(0).getResizedRange(SAMPLE_ROWS, 0).load("values");
  return { range, sheet, used, top };
}

/** The chosen range goes on to the last row of its sheet: rows that were added below it must not be lost. Null when it is gone. */
function readChosenRange(
  { range, sheet, used, top }: ReturnType<typeof requestChosenRange>,
  mappingOf: (name: string) => TableMapping | undefined,
): TableCandidate | null {
  if (range.isNullObject || used.isNullObject) return null;
  const [headings = [], ...sample] = top.values as unknown[][];
  const firstRow = range.rowIndex + 1;
  return {
    ...recognised(headings, sample, [sheet.name], mappingOf(sheet.name)),
    name: sheet.name,
    isTable: false,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow,
    firstColumn: range.columnIndex,
    rowCount: Math.max(0, used.rowIndex + used.rowCount - firstRow),
  };
}

/** What was read of a table, and what the table is recognised as. */
function recognised(
  headings: readonly unknown[],
  sample: readonly (readonly unknown[])[],
  titles: readonly string[],
  mapping: TableMapping | undefined,
): Pick<TableCandidate, "headings" | "sample" | "titles" | "result"> {
  const result = recogniseTable(headings, { sample, titles, ...(mapping === undefined ? {} : { mapping }) });
  return { headings, sample, titles, result };
}
