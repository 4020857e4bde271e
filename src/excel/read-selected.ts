import { columnLetters } from "../text/column-letters";
import { readListNote, requestListNote, type ListNote } from "./list-property";
import { MOST_COLUMNS, MOST_ROWS } from "./read-own-sheets";
import { runExcel } from "./run-excel";
import { SHEET_MARKER } from "./sheet-marker";

/** A cell of a sheet; row and column are 0-based. */
export interface SelectedCell {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What there is to know of a cell of one of the add-in's sheets. */
export interface ReadSelection {
  /** Name of the tab. */
  readonly name: string;
  /** Key of the sheet's plan: "metric-1". */
  readonly key: string;
  readonly list: ListNote | null;
  /** The cells of the sheet from A1 on, also below the cell: a figure is known by what is nowhere else; "" where blank. */
  readonly values: readonly (readonly unknown[])[];
  /** The selected cell as Excel displays it. */
  readonly text: string;
}

/** The first cell of what an event says is selected: "C7", "A1:B3,D5", "C:C", "7:9". */
export function firstCell(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?/i.exec(address) ?? [];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** "C7" */
export function cellAddress({ row, column }: Omit<SelectedCell, "sheet">): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

/**
 * Reads what stands around a cell: one round trip. Null when its sheet is gone, or is not the add-in's.
 * @throws what Excel throws
 */
export async function readSelected({ sheet: id, row, column }: SelectedCell): Promise<ReadSelection | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    const marker = sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value");
    const note = requestListNote(sheet);
    const isInReach = row < MOST_ROWS && column < MOST_COLUMNS;
    const used = isInReach
      ? sheet
          .getRangeByIndexes(0, 0, MOST_ROWS, MOST_COLUMNS)
          .getIntersectionOrNullObject(sheet.getUsedRange(true))
          .load("values,rowIndex,columnIndex")
      : null;
    const cell = sheet.getCell(row, column).load("text,values");
    try {
      await context.sync();
    } catch (error) {
      if (error instanceof OfficeExtension.Error && error.code === "ItemNotFound") return null;
      throw error;
    }
    if (marker.isNullObject) return null;
    const [[shown]] = cell.text;
    const [[value]] = cell.values as unknown[][];
    return {
      name: sheet.name,
      key: marker.value,
      list: readListNote(note),
      values: used === null || used.isNullObject ? [] : fromA1(used),
      // In a column that is too narrow Excel displays #### instead.
      text: /^#+$/.test(shown) ? String(value) : shown,
    };
  });
}

function fromA1({ values, rowIndex, columnIndex }: Excel.Range): unknown[][] {
  const before = new Array<unknown>(columnIndex).fill("");
  // Some builds of Excel return null when the values are too large to pass on.
  const rows = ((values as unknown[][] | null) ?? []).map((row) => [...before, ...row]);
  return [...Array.from({ length: rowIndex }, (): unknown[] => []), ...rows];
}

/** The cell that is active, whatever else is selected with it: one round trip. @throws what Excel throws, for instance while a chart is selected */
export async function activeCell(): Promise<SelectedCell> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id");
    await context.sync();
    return { sheet: sheet.id, row: cell.rowIndex, column: cell.columnIndex };
  });
}
