import type { DecidingFigure } from "../../metrics/figure";
import type { Metric, Standing, Status } from "../../metrics/metric";
import type { Goal } from "../../metrics/metric-declaration";
import { targetText } from "../../report/target-text";
import { figurePhrase } from "./figure-phrase";

/** One bar of a chart: a qualification's figure against its target. */
export interface Bar {
  /** Code of the qualification: "NPQH" */
  readonly label: string;
  /** 0 to 1 of the bar's full length (see {@link axisText}); null when there is no figure, or no target to measure it by. */
  readonly value: number | null;
  /** Where the target is marked, 0 to 1 of the full length; null when there is none. */
  readonly target: number | null;
  readonly status: Status;
  /** Why the status is not yet known: "No target"; else "". */
  readonly reason: string;
  /** What the bar shows: "56% (9) of recruits, target 20%", "4 of 71, 1 more needed, target 6%"; "" without a figure. */
  readonly text: string;
}

/** Bars of a metric in one year, a bar per qualification; none for a metric that has nothing to reach. */
export function barsOf(metric: Metric, year: string): Bar[] {
  const { goal, standings } = metric;
  if (goal === undefined) return [];
  return standings.flatMap((standing) => {
    const { qualification, status, figure, target, reason } = standing;
    if (standing.year !== year || qualification === null) return [];
    const [value, mark] = [sizeOf(figure), sizeOf(target)];
    const full = fullLength(goal, value, mark);
    const onScale = (size: number | null): number | null =>
      size === null || full === null ? null : Math.min(1, size / full);
    return {
      label: qualification,
      value: onScale(value),
      target: onScale(mark),
      status,
      reason: status === "Not yet known" ? reason : "",
      text: textOf(metric, standing),
    };
  });
}

/** What the full length of a bar is, in words. */
export function axisText({ goal, sentence }: Pick<Metric, "goal" | "sentence">): string {
  const length =
    goal?.kind === "threshold"
      ? sentence(goal.full === 1 ? "100%" : String(goal.full))
      : "the figure or the target, whichever is larger";
  return `The full length of a bar is ${length}. The line across it is the target.`;
}

/**
 * A figure that is judged by a target of its own is measured by the larger of the two: 5.6 % of 6 % can then be seen to fall short, which on
 * a scale to 100 %, or beside a bar of 56 %, it cannot. Null where there is no target.
 */
function fullLength(goal: Goal, value: number | null, target: number | null): number | null {
  if (goal.kind === "threshold") return goal.full;
  return target === null ? null : Math.max(value ?? 0, target) || null;
}

/** What is missing says it better than a rounded percentage, which may seem to reach the target. */
function textOf(metric: Metric, standing: Standing): string {
  const { status, figure, target, reason } = standing;
  const phrase = figurePhrase(metric, standing, metric.sentence);
  const missing = status === "Not met" ? reason : "";
  const said = missing === "" ? [phrase] : figure?.kind === "mean" ? [phrase, missing] : [missing];
  // Where the target is a number of people, a percentage of it is judged: usually all of it, which goes without saying.
  const isPeople = metric.goal?.kind === "people";
  const goal =
    target === null || (isPeople && sizeOf(target) === 1)
      ? ""
      : `${isPeople ? "needed" : "target"} ${targetText(target)}`;
  return [...said, goal].filter((part) => part !== "").join(", ");
}

function sizeOf(figure: DecidingFigure): number | null {
  if (figure === null || figure.kind === "outOf") return null;
  if (figure.kind === "count") return figure.count;
  return figure.denominator === 0 ? null : figure.numerator / figure.denominator;
}
