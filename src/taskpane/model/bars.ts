import type { Definitions } from "../../metrics/definitions";
import type { Figure } from "../../metrics/figure";
import type { Metric, MetricRow, Status } from "../../metrics/metric";
import { closeCallText } from "../../report/close-call";
import { figureText } from "../../report/figure-text";

/** One bar of a chart: a qualification's figure against its target. */
export interface Bar {
  readonly label: string;
  /** 0 to 1 of the chart's scale; null when there is no figure. */
  readonly value: number | null;
  /** "21", "56% (9)" */
  readonly valueText: string;
  /** Where the target is marked, 0 to 1 of the chart's scale; null when there is none. */
  readonly target: number | null;
  readonly targetText: string;
  readonly status: Status;
  /** Why the status is not yet known: "No target"; "" where it is known. */
  readonly reason: string;
  /** "5.97 % of recruits, target 6 %" where value and target, as they are shown, would seem to contradict the status; else "". */
  readonly unrounded: string;
}

/** Figure and target of a metric's bars; where the target is no column, it is a threshold of the definitions. */
interface BarColumns {
  readonly value: string;
  readonly target: string | ((definitions: Definitions) => { readonly at: number; readonly text: string });
  /** Full length of the scale; the longest bar where it is absent. */
  readonly full?: number;
}

const COLUMNS: Readonly<Record<Exclude<Metric["number"], 7>, BarColumns>> = {
  1: { value: "Actual", target: "Target" },
  2: { value: "Actual", target: "Target", full: 1 },
  3: { value: "Actual", target: "Target", full: 1 },
  4: { value: "% of Presented", target: (d) => percentThreshold(d.presentedThresholdPercent), full: 1 },
  5: { value: "Accuracy %", target: (d) => percentThreshold(d.accuracyThresholdPercent), full: 1 },
  6: {
    value: "Mean rating",
    target: (d) => ({ at: d.feedbackThreshold, text: `${d.feedbackThreshold} out of 10` }),
    full: 10,
  },
};

/** Bars of metrics 1 to 6 in one year, a bar per qualification; none for metric 7, which is drawn by group. */
export function barsOf(metric: Metric, year: string, definitions: Definitions): Bar[] {
  const { number } = metric;
  const table = metric.tables.find(({ name }) => name === "Qualification");
  if (number === 7 || table === undefined) return [];
  const columns = COLUMNS[number];
  const columnOf = (name: string): number => table.columns.findIndex((path) => path[0] === year && path[1] === name);
  const figureOf = (row: MetricRow, name: string): Figure => row.figures[columnOf(name)] ?? null;

  const qualifications = metric.standings.filter((one) => one.year === year && one.qualification !== null);
  const drawn = qualifications.map((standing, i) => {
    const { qualification, status, reason = "" } = standing;
    const unrounded = closeCallText(metric, standing);
    const row = table.rows[i];
    const value = figureOf(row, columns.value);
    const { target } = columns;
    const goal =
      typeof target === "string"
        ? { at: sizeOf(figureOf(row, target)), text: figureText(figureOf(row, target)) }
        : target(definitions);
    return {
      label: qualification ?? "",
      value: sizeOf(value),
      valueText: figureText(value),
      goal,
      status,
      reason,
      unrounded,
    };
  });
  const full = columns.full ?? Math.max(1, ...drawn.flatMap(({ value, goal }) => [value ?? 0, goal.at ?? 0]));
  const onScale = (size: number | null): number | null => (size === null ? null : Math.min(1, size / full));
  return drawn.map(({ label, value, valueText, goal, status, reason, unrounded }) => ({
    label,
    value: onScale(value),
    valueText,
    target: onScale(goal.at),
    targetText: goal.text,
    status,
    reason,
    unrounded,
  }));
}

function percentThreshold(percent: number) {
  return { at: percent / 100, text: `${percent}%` };
}

function sizeOf(figure: Figure): number | null {
  if (figure === null) return null;
  if (figure.kind === "count") return figure.count;
  return figure.denominator === 0 ? null : figure.numerator / figure.denominator;
}
