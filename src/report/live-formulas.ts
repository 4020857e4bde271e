import type { Metric, MetricTable } from "../metrics/metric";

/** A figure as a formula that follows the register. */
export interface LiveFigure {
  /** "=NPQ.COUNT("recruited","NPQH","2017/18")" */
  readonly formula: string;
  readonly numberFormat: string;
}

/** One column: the expression for a qualification and a year, and how its result is shown. */
interface LiveColumn {
  /** @param where the arguments qualification and year: `"NPQH","2017/18"` */
  readonly expression: (where: string) => string;
  readonly numberFormat: string;
}

const COUNT = "0";
/** A blank of the table is a count of 0 in the formula. */
const HIDDEN_ZERO = "0;-0;;@";
const PERCENT = "0.00 %";
const WHOLE_PERCENT = "0%";

const count = (measure: string) => (where: string) => `NPQ.COUNT("${measure}",${where})`;
const call = (name: string) => (where: string) => `NPQ.${name}(${where})`;
const aim = (metric: number) => (where: string) => `NPQ.TARGET(${metric},${where})`;
const ratio = (over: (where: string) => string, under: (where: string) => string) => (where: string) =>
  `${over(where)}/${under(where)}`;

const counted = (measure: string, numberFormat: string): LiveColumn => ({ expression: count(measure), numberFormat });
const rate = (name: string, numberFormat: string): LiveColumn => ({ expression: call(name), numberFormat });
const target = (metric: number, numberFormat: string): LiveColumn => ({ expression: aim(metric), numberFormat });

/**
 * Columns by metric and heading. Shares lose the number of people that the plain sheets show behind them, 56% (9): a number format
 * would still say 9 when the figure had long changed.
 */
const COLUMNS: Readonly<Record<Metric["number"], Readonly<Record<string, LiveColumn>>>> = {
  1: {
    Target: target(1, COUNT),
    Actual: counted("recruited", COUNT),
    "% Target": rate("RECRUITMENT", PERCENT),
  },
  2: {
    Target: target(2, WHOLE_PERCENT),
    Actual: rate("FSM", WHOLE_PERCENT),
    "% Target": { expression: ratio(call("FSM"), aim(2)), numberFormat: PERCENT },
  },
  3: {
    Target: target(3, WHOLE_PERCENT),
    Actual: rate("NONWHITEBRITISH", WHOLE_PERCENT),
    "% Target": { expression: ratio(call("NONWHITEBRITISH"), aim(3)), numberFormat: PERCENT },
  },
  4: {
    Presented: counted("presented", HIDDEN_ZERO),
    "Within 18m": counted("within-time", HIDDEN_ZERO),
    "% of Presented": rate("WITHINTIME", PERCENT),
  },
  5: {
    "Assessment Count": counted("assessments", HIDDEN_ZERO),
    "QAA Moderation": { expression: ratio(count("moderated"), count("assessments")), numberFormat: WHOLE_PERCENT },
    "Accuracy %": rate("ACCURACY", PERCENT),
  },
  6: { Responses: counted("responses", HIDDEN_ZERO), "Mean rating": rate("FEEDBACK", "0.00") },
  7: {
    "Retention|Started": counted("recruited", COUNT),
    "Retention|Withdrawn": counted("withdrawn", COUNT),
    "Retention|Retention %": rate("RETENTION", WHOLE_PERCENT),
    "Deferrals|Started": counted("recruited", COUNT),
    "Deferrals|Deferred": counted("deferred", COUNT),
    "Deferrals|Deferred %": rate("DEFERRAL", WHOLE_PERCENT),
    "Achievement|Submitted": counted("submitted", COUNT),
    "Achievement|Passed": counted("passed", COUNT),
    "Achievement|Achieved %": rate("ACHIEVEMENT", WHOLE_PERCENT),
  },
};

/**
 * The figure of a qualification table as a formula; null for a column that is not known, which stays plain values. What the table leaves
 * blank the formula leaves blank: there is nothing to divide by, or no target.
 *
 * @param column path of the column, with the year first
 * @param qualification code, or null for all together
 */
export function liveFigure(
  metric: Metric["number"],
  [year, ...path]: readonly string[],
  qualification: string | null,
): LiveFigure | null {
  const column = COLUMNS[metric][path.join("|")];
  if (column === undefined) return null;
  const where = `${qualification === null ? "" : `"${qualification}"`},"${year}"`;
  return { formula: `=IFERROR(${column.expression(where)},"")`, numberFormat: column.numberFormat };
}

/** How a table's figures are written as formulas: by row and column; null where a figure stays a value. */
export type FiguresAsFormulas = (row: number, column: number) => LiveFigure | null;

/** Formulas for a metric's qualification table, whose rows are the qualifications and then, for some metrics, all together. */
export function liveTable(
  metric: Metric["number"],
  table: MetricTable,
  qualifications: readonly string[],
): FiguresAsFormulas {
  return (row, column) => liveFigure(metric, table.columns[column], qualifications[row] ?? null);
}
