import { displayText, type Workbook } from "excel-stand-in";
import { refresh } from "../../src/app/refresh";
import type { Analysis } from "../../src/metrics/analyse";
import type { SheetPlan } from "../../src/report/plan";
import { buildReport } from "../../src/report/report";
import { opened, sheetOf } from "./workbooks";

/** A summary sheet as it stands in a workbook, and the plan of a report that is made from it now. */
export interface WrittenSheet {
  readonly plan: SheetPlan;
  /** What each cell holds; "" where it is blank. */
  readonly cells: (string | number)[][];
  /** What each cell displays. */
  readonly shown: string[][];
}

/** 2 December 2019, the day of the sample's report, as an Excel serial day number. */
const SAMPLE_DAY = 43801;

/** Refreshes a workbook, and reads its summary sheets as they were written. */
export async function writtenReport(
  workbook: Workbook,
  asOf = SAMPLE_DAY,
): Promise<{ readonly analysis: Analysis; readonly sheets: WrittenSheet[] }> {
  await opened(workbook);
  const outcome = await refresh({ asOf });
  if (outcome.kind !== "written") throw new Error(`The refresh ended as ${outcome.kind}.`);
  const plans = buildReport(outcome.report).filter(({ key }) => key !== "data-checks");
  return { analysis: outcome.register.analysis, sheets: plans.map((plan) => writtenSheet(workbook, plan)) };
}

function writtenSheet(workbook: Workbook, plan: SheetPlan): WrittenSheet {
  const sheet = sheetOf(workbook, plan.name);
  const rows = Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => cell));
  return {
    plan,
    cells: rows.map((row) =>
      row.map((cell) => {
        const content = cell?.content ?? "";
        if (typeof content !== "string" && typeof content !== "number") throw new Error("No figure is of that kind.");
        return content;
      }),
    ),
    shown: rows.map((row) =>
      row.map((cell) => (cell === undefined ? "" : displayText(cell.content, cell.style.numberFormat))),
    ),
  };
}
