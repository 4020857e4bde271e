import { hash } from "../text/hash";
import { buildReport } from "./report";
import type { SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";

/**
 * Tells whether two reports say the same: equal reports have equal fingerprints, whatever their date unless the workbook sets it, and two that differ
 * in a figure, a heading, a problem or a deadline's band have different ones (but for one chance in 2⁵³). 14 hexadecimal digits.
 */
export function fingerprint(report: ReportInput): string {
  // Sheets that nobody has touched are not old the next day: what counts from the day does not count here.
  const asOf = report.isDaySet === true ? report.asOf : 0;
  return hash(
    buildReport({ ...report, asOf })
      .map((plan) => JSON.stringify([plan.key, undated(plan)]))
      .join("\n"),
  );
}

function undated({ values, cellsOfTheDay }: SheetPlan): SheetPlan["values"] {
  if (cellsOfTheDay.length === 0) return values;
  const rows = values.map((row) => [...row]);
  for (const { row, column } of cellsOfTheDay) rows[row][column] = "";
  return rows;
}
