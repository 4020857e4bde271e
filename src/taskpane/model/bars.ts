import type { Definitions } from "../../metrics/definitions";
import type { Figure } from "../../metrics/figure";
import type { Metric, MetricRow, Status } from "../../metrics/metric";
import type { Goal, MetricColumn } from "../../metrics/metric-declaration";
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
  /** Why the status is not yet known, or what is missing: "No target", "4 of 71, 1 more needed"; "" where it is met. */
  readonly reason: string;
  /** "5.97% of recruits, target 6%" where the value and target shown would seem to contradict the status; else "". */
  readonly unrounded: string;
}

/** Bars of a metric in one year, a bar per qualification; none for a metric that has no column to draw. */
export function barsOf(metric: Metric, year: string, definitions: Definitions): Bar[] {
  const table = metric.tables.find(({ name }) => name === "Qualification");
  if (table === undefined || !metric.columns.some(({ bar }) => bar === "value")) return [];
  const firstOfYear = table.columns.findIndex(([one]) => one === year);
  const figureOf = (row: MetricRow, part: MetricColumn["bar"]): Figure =>
    row.figures[firstOfYear + metric.columns.findIndex(({ bar }) => bar === part)] ?? null;
  const hasTargets = metric.columns.some(({ bar }) => bar === "target");

  const qualifications = metric.standings.filter((one) => one.year === year && one.qualification !== null);
  const drawn = qualifications.map((standing, i) => {
    const { qualification, status, reason } = standing;
    const row = table.rows[i];
    const value = figureOf(row, "value");
    return {
      label: qualification ?? "",
      value: sizeOf(value),
      valueText: figureText(value),
      goal: hasTargets ? markOf(figureOf(row, "target")) : thresholdMark(metric.goal, definitions),
      status,
      reason,
      unrounded: closeCallText(metric, standing),
    };
  });
  const longest = Math.max(1, ...drawn.flatMap(({ value, goal }) => [value ?? 0, goal.at ?? 0]));
  const full = fullScale(metric.goal) ?? longest;
  const onScale = (size: number | null): number | null => (size === null ? null : Math.min(1, size / full));
  return drawn.map(({ goal, value, ...rest }) => ({
    ...rest,
    value: onScale(value),
    target: onScale(goal.at),
    targetText: goal.text,
  }));
}

/** Where a target is marked, and what is written beside the bar. */
interface Mark {
  readonly at: number | null;
  readonly text: string;
}

function markOf(target: Figure): Mark {
  return { at: sizeOf(target), text: figureText(target) };
}

function thresholdMark(goal: Goal | undefined, definitions: Definitions): Mark {
  return goal?.kind === "threshold"
    ? { at: goal.of(definitions), text: goal.text(definitions) }
    : { at: null, text: "" };
}

/** The full length of the scale; null where it is the length of the longest bar. */
function fullScale(goal: Goal | undefined): number | null {
  if (goal?.kind === "threshold") return goal.full;
  return goal?.kind === "share" ? 1 : null;
}

function sizeOf(figure: Figure): number | null {
  if (figure === null) return null;
  if (figure.kind === "count") return figure.count;
  return figure.denominator === 0 ? null : figure.numerator / figure.denominator;
}
