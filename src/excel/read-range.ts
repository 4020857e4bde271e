import { recogniseTable } from "../register/tables/recognition/recognise";
import type { ReadingStyle } from "../register/settings/reading-style";
import { SAMPLE_ROWS } from "../register/tables/headings/sample-rows";
import type { SourceTable } from "../register/tables/source";
import { recognisedAmong, type FoundTable } from "../register/tables/table-candidate";
import { dateOffsetOf, requestDateSystem } from "./date-system";
import type { RangeAddress } from "./range-address";
import { readTables } from "./read-tables";
import { runExcel } from "./run-excel";
import { readSettings, requestSettings } from "./settings";

/** What the workbook says about all cells, and of which day its report is. */
export interface WorkbookStyle extends ReadingStyle {
  /** As an Excel serial day number; null = today. */
  readonly reportDay: number | null;
}

/** A range that was read as the workbook's own tables are. */
export interface ReadRange extends WorkbookStyle {
  /** Its first rows, headings included, as far as the sheet is used. */
  readonly top: readonly (readonly unknown[])[];
  /** Columns of the range that come before those, as its sheet is not used there. */
  readonly columnsBefore: number;
  /** Null when the headings are not those of participants. */
  readonly table: SourceTable | null;
}

/** Reads what is to be known of the workbook to understand cells of it: one round trip. */
export function readStyle(): Promise<WorkbookStyle> {
  return runExcel(async (context) => {
    const requested = requestStyle(context.workbook);
    await context.sync();
    return styleOf(requested);
  });
}

/**
 * Reads a range by its address, values and number formats, in as few round trips as a table of the workbook. Of whole columns and rows only
 * what the sheet uses is read. @throws what Excel throws, for instance when there is no such sheet
 */
export function readRange({ sheet: name, cells }: RangeAddress): Promise<ReadRange> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id,name");
    const asked = sheet.getRange(cells).load("rowIndex,columnIndex");
    const range = asked.getIntersection(sheet.getUsedRange(true));
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    const first = range.getRow(0).getResizedRange(SAMPLE_ROWS, 0).load("values");
    const requested = requestStyle(context.workbook);
    await context.sync();

    const top = (first.values as unknown[][]).slice(0, range.rowCount);
    const columnsBefore = range.columnIndex - asked.columnIndex;
    const [headings, ...sample] = top;
    const titles = [sheet.name];
    const [found] = recognisedAmong([
      {
        ...{ headings, sample, titles, rowCount: range.rowCount - 1 },
        result: recogniseTable(headings, { sample, titles }),
        name: sheet.name,
        isTable: false,
        sheetId: sheet.id,
        sheetName: sheet.name,
        firstRow: range.rowIndex + 1,
        firstColumn: range.columnIndex,
      },
    ]);
    const style = styleOf(requested);
    if ((found as FoundTable | undefined)?.recognition.definition.role !== "participants") {
      return { top, columnsBefore, table: null, ...style };
    }
    const { tables, shownDateOffset } = await readTables(context, [found]);
    const dateOffset = Math.max(style.dateOffset, shownDateOffset);
    return { top, columnsBefore, table: tables[0], ...style, dateOffset };
  });
}

function requestStyle(workbook: Excel.Workbook) {
  return { dateSystem: requestDateSystem(workbook), settings: requestSettings(workbook) };
}

function styleOf({ dateSystem, settings }: ReturnType<typeof requestStyle>): WorkbookStyle {
  const { register, reportDay } = readSettings(settings);
  return { dateOffset: dateOffsetOf(dateSystem), words: register.words, reportDay };
}
