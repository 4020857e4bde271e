import type { CellPlace } from "./go-to";
import { runExcel } from "./run-excel";

/** How a cell was gone to: "other": it holds something else than expected, and nothing was selected. */
export type GoneTo = "gone to" | "other" | "no sheet";

/**
 * Selects a cell and brings its sheet to the front, if the cell holds what is expected there: rows may have been inserted or deleted since.
 *
 * @param isExpected of the cell's value
 */
export async function goToCellHolding(
  { sheet: name, row, column }: CellPlace,
  isExpected: (value: unknown) => boolean,
): Promise<GoneTo> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("visibility");
    await context.sync();
    if (sheet.isNullObject) return "no sheet";
    const cell = sheet.getCell(row - 1, column - 1).load("values");
    await context.sync();
    if (!isExpected(cell.values[0][0])) return "other";
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    cell.select();
    await context.sync();
    return "gone to";
  });
}
