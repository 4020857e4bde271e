import { isKnownHeading } from "../register/tables/heading-match";
import { SAMPLE_ROWS } from "../register/tables/find-headings";
import { likenessOf, recogniseTable } from "../register/tables/recognise";
import type { SeenTable, TableRemark } from "../register/register";
import type { TableMapping } from "../register/tables/table-mapping";
import { cellText, isBlank } from "../register/cells/spelling";
import { CHOSEN_RANGE } from "./chosen-range";
import { dateOffsetOf, requestDateSystem } from "./date-system";
import { isRecognised, type FoundTable, type TableCandidate } from "./found-table";
import { HEADING_ROWS, readPlainRanges, requestPlainRanges } from "./plain-ranges";
import { SHEET_MARKER } from "./sheet-marker";
import { readSettings, requestSettings, type WorkbookSettings } from "./settings";

/** Rows below an Excel table among which others may stand that were meant for it, be it after a blank one. */
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
  /** What is not read: tables of a kind of which others are meant, and rows directly below tables. */
  readonly remarks: readonly TableRemark[];
  readonly settings: WorkbookSettings;
  /** Days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0. */
  readonly dateOffset: number;
}

/**
 * Looks over the workbook in three round trips: which sheets there are and which of them are ours, which tables the register can
 * use, and what the provider has set. Plain ranges are looked for on sheets without a table of ours; they count only where there is
 * no Excel table of their kind, so that a printed copy of a table is not counted again.
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

  // What lies inside an Excel table is that table, and not a range beside it.
  const ranges = readPlainRanges(plainParts, mappingOf);
  const plain = ranges.filter((range) => !excelTables.some((table) => isInside(range, table)));
  const withoutHeadings = plainParts
    .filter(({ sheet, used }) => {
      const isFound = [...ranges, ...excelTables].some(({ sheetId }) => sheetId === sheet.id);
      return !isFound && !used.isNullObject && used.rowIndex + used.rowCount > HEADING_ROWS;
    })
    .map(({ sheet }): TableRemark => ({ code: "no-headings", name: sheet.name, sheet: sheet.name }));
  const hasRowsBelow = (name: string): boolean => below.some((one) => one.name === name && areRows(one.cells.values));
  const hiddenSheets = new Set(
    sheetParts.filter(({ sheet }) => sheet.visibility !== "Visible").map(({ sheet }) => sheet.id),
  );
  const choice = chooseTables({ chosen, excelTables, plain, hasRowsBelow, hiddenSheets, mappingOf });
  return {
    ...choice,
    remarks: [...choice.remarks, ...withoutHeadings],
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

/** Everything with headings that was found in the workbook. */
interface Candidates {
  /** The range that the user has chosen. */
  readonly chosen: TableCandidate | null;
  readonly excelTables: readonly TableCandidate[];
  readonly plain: readonly TableCandidate[];
  /** Whether rows stand directly below an Excel table. */
  readonly hasRowsBelow: (name: string) => boolean;
  /** IDs of sheets that are hidden. */
  readonly hiddenSheets: ReadonlySet<string>;
  readonly mappingOf: (name: string) => TableMapping | undefined;
}

/** Which tables are meant: what the user has chosen, then Excel tables, then plain ranges of the kinds that are still missing. */
function chooseTables(candidates: Candidates): Pick<Survey, "tables" | "others" | "remarks"> {
  const { chosen, excelTables, plain, hasRowsBelow, hiddenSheets, mappingOf } = candidates;
  // What the user has said something about counts beside the others of its kind.
  const isSaid = ({ name }: TableCandidate): boolean => mappingOf(name)?.role !== undefined;
  const chosenTable = chosen !== null && isRecognised(chosen) ? chosen : null;
  const found = excelTables.filter(isRecognised);
  const isMeant = (table: FoundTable): boolean =>
    chosenTable === null || isSaid(table) || !isSameKind(table, chosenTable);
  const meant = [...(chosenTable === null ? [] : [chosenTable]), ...found.filter(isMeant)];
  const ranges = plain.filter(isRecognised);
  const isPassedOver = (range: FoundTable): boolean =>
    !isSaid(range) && meant.some((table) => isSameKind(table, range));
  const passedOver = [...found.filter((table) => !isMeant(table)), ...ranges.filter(isPassedOver)];
  const remark = (code: SeenTable["code"], { name, sheetName }: FoundTable): TableRemark => {
    return { code, name, sheet: sheetName };
  };
  const tables = [...meant, ...ranges.filter((range) => !isPassedOver(range))];
  const unread = [...(chosen === null ? [] : [chosen]), ...excelTables, ...plain].filter((one) => !isRecognised(one));
  return {
    tables,
    others: [...passedOver, ...unread],
    remarks: [
      ...passedOver.map((table) => remark("passed-over", table)),
      ...unread.flatMap((one) => remarkOnUnread(one, mappingOf(one.name))),
      ...tables.filter(({ sheetId }) => hiddenSheets.has(sheetId)).map((table) => remark("hidden-sheet", table)),
      ...found
        .filter((table) => isMeant(table) && hasRowsBelow(table.name))
        .map((table) => remark("rows-below", table)),
    ],
  };
}

/** Names a list of people or targets that is not read, unless the user has said that it is none of ours. */
function remarkOnUnread({ name, sheetName, headings, sample }: TableCandidate, mapping: TableMapping | undefined) {
  if (mapping?.role === "none") return [];
  const titles = [name, sheetName];
  const likeness = likenessOf(headings, { sample, titles, ...(mapping === undefined ? {} : { mapping }) });
  if (likeness === null) return [];
  const { kind, missing } = likeness;
  return [
    {
      code: "not-read",
      name,
      sheet: sheetName,
      details: { kind, missing: missing.join(" and ") },
    } satisfies TableRemark,
  ];
}

/** Whether a range's headings lie inside an Excel table. */
function isInside(range: TableCandidate, table: TableCandidate): boolean {
  const row = range.firstRow - 1;
  return (
    table.sheetId === range.sheetId &&
    row >= table.firstRow - 1 &&
    row < table.firstRow + table.rowCount &&
    range.firstColumn < table.firstColumn + table.headings.length &&
    range.firstColumn + range.headings.length > table.firstColumn
  );
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
  const mapping = mappingOf(table.name);
  return {
    recognition: recogniseTable(headings, {
      sample,
      titles: [table.name, sheet.name],
      ...(mapping === undefined ? {} : { mapping }),
    }),
    name: table.name,
    isTable: true,
    sheetId: sheet.id,
    sheetName: sheet.name,
    headings,
    sample,
    firstRow: range.rowIndex + 1,
    firstColumn: range.columnIndex,
    rowCount,
  };
}

/** Asks for the row below an Excel table, unless its totals or the sheet's end are there. */
function requestRowBelow({ table, sheet, range, top }: RequestedTable) {
  const row = range.rowIndex + range.rowCount;
  if (table.showTotals || row >= LAST_ROW || top === null) return [];
  const rows = Math.min(LOOK_BELOW, LAST_ROW - row);
  const cells = sheet.getRangeByIndexes(row, range.columnIndex, rows, range.columnCount).load("values");
  return [{ name: table.name, cells }];
}

/** Whether the first cells that look like a row of a table are one: a note below it is a single cell, and other tables begin with headings. */
function areRows(below: readonly (readonly unknown[])[]): boolean {
  const first = below.find((cells) => cells.filter((cell) => !isBlank(cell)).length > 1) ?? [];
  const headings = first.filter((cell) => isKnownHeading(cellText(cell)));
  return first.length > 0 && headings.length < 2;
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
  const mapping = mappingOf(sheet.name);
  return {
    recognition: recogniseTable(headings, {
      sample,
      titles: [sheet.name],
      ...(mapping === undefined ? {} : { mapping }),
    }),
    name: sheet.name,
    isTable: false,
    sheetId: sheet.id,
    sheetName: sheet.name,
    headings,
    sample,
    firstRow,
    firstColumn: range.columnIndex,
    rowCount: Math.max(0, used.rowIndex + used.rowCount - firstRow),
  };
}

function isSameKind(a: FoundTable, b: FoundTable): boolean {
  return a.recognition.definition.role === b.recognition.definition.role;
}
