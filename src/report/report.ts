import { dataChecksSheet } from "./data-checks-sheet";
import { nextOf } from "../metrics/next/next-of";
import { metricSheet } from "./metric-sheet";
import { nextSheet } from "./next-sheet";
import type { SheetPlan } from "./plan";
import type { ReportInput } from "./report-input";
import { summarySheet } from "./summary-sheet";

/** The sheets of the report in tab order: Summary, Metric 1 to 7, Next, Data checks. */
export function buildReport(input: ReportInput): SheetPlan[] {
  return [
    summarySheet(input),
    ...input.results.metrics.map((metric) => metricSheet(metric, input)),
    nextSheet(nextOf(input.analysis), input),
    dataChecksSheet(input),
  ];
}
