import { recogniseTable } from "../register/recognise";
import type { NotRead } from "../register/register";
import { isBlank } from "../register/spelling";
import { CHOSEN_RANGE } from "./chosen-range";
import type { FoundTable } from "./found-table";
import { SHEET_MARKER } from "./sheet-marker";
import { readSettings, requestSettings, type WorkbookSettings } from "./settings";

/** Rows at the top of a sheet among which a heading row is looked for. */
const HEADING_ROWS = "1:30";
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
  /** What is not read: tables of a kind of which others are meant, and tables with rows directly below them. */
  readonly notRead: readonly { readonly code: NotRead["code"]; readonly table: FoundTable }[];
  readonly settings: WorkbookSettings;
}

/**
 * Looks over the workbook in three round trips: which sheets there are and which of them are ours, which tables the register can
 * use, and the provider's settings. Plain ranges are looked for on sheets without a table of ours; they count only where there is
 * no Excel table of their kind, so that a printed copy of a table is not counted again.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/position");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  const settings = requestSettings(context.workbook);
  const chosenName = context.workbook.names.getItemOrNullObject(CHOSEN_RANGE).load("name");
  await context.sync();

  const chosenPart = chosenName.isNullObject ? null : requestChosenRange(chosenName);
  const tableParts = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load("id,name"),
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    header: table.showHeaders ? table.getHeaderRowRange().load("values") : null,
  }));
  const sheetParts = worksheets.items.map((sheet) => ({
    sheet,
    marker: sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value"),
    protection: sheet.protection.load("protected"),
  }));
  await context.sync();

  const chosen = chosenPart === null ? null : readChosenRange(chosenPart);
  const found = tableParts.flatMap(({ table, sheet, range, header }): FoundTable[] => {
    const recognition = header === null ? null : recogniseTable(header.values[0]);
    if (header === null || recognition === null) return [];
    return [
      {
        recognition,
        name: table.name,
        sheetId: sheet.id,
        sheetName: sheet.name,
        headings: header.values[0],
        firstRow: range.rowIndex + 1,
        firstColumn: range.columnIndex,
        rowCount: range.rowCount - 1 - (table.showTotals ? 1 : 0),
      },
    ];
  });
  const withoutTable = sheetParts.filter(
    ({ sheet, marker }) =>
      marker.isNullObject && sheet.id !== chosen?.sheetId && !found.some(({ sheetId }) => sheetId === sheet.id),
  );
  const below = tableParts.flatMap(({ table, sheet, range, header }) => {
    const row = range.rowIndex + range.rowCount;
    const isEnded = table.showTotals || row >= LAST_ROW || header === null || recogniseTable(header.values[0]) === null;
    return isEnded
      ? []
      : [
          {
            name: table.name,
            cells: sheet.getRangeByIndexes(row, range.columnIndex, 1, range.columnCount).load("values"),
          },
        ];
  });
  const plain = await findPlainRanges(
    context,
    withoutTable.map(({ sheet }) => sheet),
  );
  // What the user has chosen is meant, and nothing else of its kind.
  const isMeant = (table: FoundTable): boolean => chosen === null || !isSameKind(table, chosen);
  const tablesOfOurs = [...(chosen === null ? [] : [chosen]), ...found.filter(isMeant)];
  const isPassedOver = (range: FoundTable): boolean => tablesOfOurs.some((table) => isSameKind(table, range));
  return {
    sheets: sheetParts.map(({ sheet, marker, protection }) => ({
      id: sheet.id,
      name: sheet.name,
      key: marker.isNullObject ? null : marker.value,
      isProtected: protection.protected,
      position: sheet.position,
    })),
    tables: [...tablesOfOurs, ...plain.filter((range) => !isPassedOver(range))],
    notRead: [
      ...[...found.filter((table) => !isMeant(table)), ...plain.filter(isPassedOver)].map(
        (table) => ({ code: "passed-over", table }) as const,
      ),
      ...found
        .filter(
          (table) => isMeant(table) && below.some(({ name, cells }) => name === table.name && isRow(cells.values[0])),
        )
        .map((table) => ({ code: "rows-below", table }) as const),
    ],
    settings: readSettings(settings),
  };
}

/** Whether cells look like a row of a table: a note below it is a single cell. */
function isRow(cells: readonly unknown[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length > 1;
}

/** Asks for the range that the user chose; it arrives with the next sync. */
function requestChosenRange(name: Excel.NamedItem) {
  const range = name.getRangeOrNullObject().load("rowIndex,columnIndex");
  const sheet = range.worksheet.load("id,name");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  return { range, sheet, used, head: range.getRow(0).load("values") };
}

/** The chosen range goes on to the last row of its sheet: rows that were added below it must not be lost. Null when it is gone. */
function readChosenRange({ range, sheet, used, head }: ReturnType<typeof requestChosenRange>): FoundTable | null {
  if (range.isNullObject || used.isNullObject) return null;
  const [headings] = head.values as unknown[][];
  const recognition = recogniseTable(headings);
  if (recognition === null) return null;
  const firstRow = range.rowIndex + 1;
  return {
    recognition,
    name: sheet.name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    headings,
    firstRow,
    firstColumn: range.columnIndex,
    rowCount: Math.max(0, used.rowIndex + used.rowCount - firstRow),
  };
}

/** Ranges with one of our heading rows among the first rows of these sheets. */
async function findPlainRanges(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FoundTable[]> {
  const parts = sheets.map((sheet) => ({
    sheet,
    top: sheet.getRange(HEADING_ROWS).getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
  }));
  await context.sync();
  return parts.flatMap(({ sheet, top, used }) => {
    // Some builds of Excel answer null when the values are too large to hand over: no table of ours is that wide.
    const isReadable = !top.isNullObject && (top.values as unknown) !== null;
    const heading = isReadable ? findHeadingRow(top.values) : null;
    if (heading === null) return [];
    const firstRow = top.rowIndex + heading.row + 1;
    return [
      {
        recognition: heading.recognition,
        name: sheet.name,
        sheetId: sheet.id,
        sheetName: sheet.name,
        headings: top.values[heading.row],
        firstRow,
        firstColumn: top.columnIndex,
        rowCount: used.rowIndex + used.rowCount - firstRow,
      },
    ];
  });
}

/** The row that knows most of our headings; the first of several; null when none makes a table. */
function findHeadingRow(rows: readonly (readonly unknown[])[]) {
  return rows
    .flatMap((headings, row) => {
      const recognition = recogniseTable(headings);
      return recognition === null ? [] : [{ row, recognition }];
    })
    .reduce<{ row: number; recognition: FoundTable["recognition"] } | null>(
      (best, one) => (best === null || one.recognition.columns.size > best.recognition.columns.size ? one : best),
      null,
    );
}

function isSameKind(a: FoundTable, b: FoundTable): boolean {
  return a.recognition.definition.role === b.recognition.definition.role;
}
