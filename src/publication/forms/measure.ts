import type { MetricNumber } from "../../metrics/metric-number";

/** What the figures of a column are: "share" is a whole percentage and the number behind it. */
export type MeasureKind = "count" | "percent" | "wholePercent" | "share" | "mean";

export interface Measure {
  readonly kind: MeasureKind;
  /** What is counted; of a share, what the number behind it counts. */
  readonly counted: "people" | "assessments" | "responses";
  /** Whether the sheets leave a nought blank. */
  readonly isBlankAtNought: boolean;
}

/** The columns by qualification that do not show a plain count, by their innermost heading. A test compares them with real figures. */
const KINDS: Readonly<Record<MetricNumber, Readonly<Record<string, MeasureKind>>>> = {
  1: { "% Target": "percent" },
  2: { Target: "share", Actual: "share", "% Target": "percent" },
  3: { Target: "share", Actual: "share", "% Target": "percent" },
  4: { "% of Presented": "percent" },
  5: { "QAA Moderation": "share", "Accuracy %": "percent" },
  6: { "Mean rating": "mean" },
  7: { "Retention %": "wholePercent", "Deferred %": "wholePercent", "Achieved %": "wholePercent" },
};

/** The table of each metric that has its thresholds; all others break down its people by group. */
export const BY_QUALIFICATION = "Qualification";

/** What a column's figures are, also where all of them are left out. @param path of the column, outermost first */
export function measureOf(metric: MetricNumber, table: string, path: readonly string[]): Measure {
  if (table !== BY_QUALIFICATION) return { kind: "count", counted: "people", isBlankAtNought: true };
  const kind = new Map(Object.entries(KINDS[metric])).get(path[path.length - 1]) ?? "count";
  const counted = metric === 5 ? "assessments" : metric === 6 ? "responses" : "people";
  return { kind, counted, isBlankAtNought: false };
}
