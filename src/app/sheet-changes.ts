import { markedSheets } from "../excel/marked-sheets";
import { readOwnSheets } from "../excel/read-own-sheets";
import { sheetOfPlan } from "../excel/sheet-targets";
import { inWorkbook } from "../excel/workbook";
import { buildReport } from "../report/report";
import type { ReportInput } from "../report/report-input";
import { changedCells } from "../report/changed-cells";

/** A summary sheet that does not say what it was written with. */
export interface SheetChange {
  /** Name of its tab; of a sheet that is gone, the name that it would get. */
  readonly sheet: string;
  /** How many of the add-in's cells say something else; null = the sheet is gone. */
  readonly cells: number | null;
}

/**
 * What was done to the summary sheets since they were written with this report: figures that were typed over, sheets that were deleted.
 * Four round trips. @throws what Excel throws
 */
export async function sheetChanges(report: ReportInput): Promise<SheetChange[]> {
  const plans = buildReport(report);
  return inWorkbook(async ({ context }) => {
    const marked = (await markedSheets(context)).map(({ key, sheet }) => ({ key, name: sheet.name, sheet }));
    const found = plans.map((plan) => ({ plan, there: sheetOfPlan(plan, marked)?.sheet }));
    const read = await readOwnSheets(
      context,
      found.flatMap(({ there }) => there ?? []),
    );
    return found.flatMap(({ plan, there }): SheetChange[] => {
      if (there === undefined) return [{ sheet: plan.name, cells: null }];
      const cells = changedCells(plan, read.shift()?.values ?? []);
      return cells === 0 ? [] : [{ sheet: there.name, cells }];
    });
  });
}
