import { markedSheets } from "./marked-sheets";
import { runExcel } from "./run-excel";

/** A cell of a worksheet; row and column are 1-based (A1 = 1, 1). */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Brings a summary sheet to the front; returns whether there is one. @param key of its plan: "metric-1" */
export async function goToSummarySheet(key: string): Promise<boolean> {
  return runExcel(async (context) => {
    const found = (await markedSheets(context)).find((one) => one.key === key);
    if (found === undefined) return false;
    // A hidden sheet cannot come to the front.
    if (found.sheet.visibility !== "Visible") found.sheet.visibility = "Visible";
    found.sheet.activate();
    await context.sync();
    return true;
  });
}

/** Selects a cell and brings its sheet to the front; returns whether there is such a sheet. */
export async function goToCell({ sheet: name, row, column }: CellPlace): Promise<boolean> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
    await context.sync();
    if (sheet.isNullObject) return false;
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    sheet.getCell(row - 1, column - 1).select();
    await context.sync();
    return true;
  });
}
