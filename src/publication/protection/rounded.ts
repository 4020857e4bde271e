import { MILLION } from "../../register/cells/read-number";
import type { Figure } from "../../metrics/figure";
import type { CountSystem } from "../counts/count-system";
import { UNRELIABLE, type Interval, type PublicValue } from "../public-copy";
import type { DraftCell } from "../tables/draft";

/** Counts are rounded to the nearest of these. */
const STEP = 5;
/** Percentages and means of fewer are unreliable: below 22.5, as the Higher Education Statistics Agency has it. */
const FEWEST = 23;
/** 100 % in the millionths of a per cent in which a share that is allocated is kept. */
const WHOLE = 100 * MILLION;

/** 1 and 2 → 0; 3, 4, 6 and 7 → 5; 8 → 10 */
export function rounded(count: number): number {
  return STEP * Math.round(count / STEP);
}

/** Numbers of people that are rounded to the same. */
export function roundedInterval(count: number): Interval {
  const reach = Math.floor(STEP / 2);
  return [Math.max(0, rounded(count) - reach), rounded(count) + reach];
}

/**
 * What a cell of a rounded copy shows. Percentages of people are worked out of the rounded numbers: those of the true ones would give
 * these away, as 175.00 % of a target of 12 are exactly 21. Numbers of a target, and what is of assessments and ratings, say nothing of people.
 */
export function roundedValue(cell: DraftCell, metric: number, system: CountSystem): PublicValue {
  const { figure, among, isOfTarget } = cell;
  if (figure === null) return null;
  // The people of a target that is a share are worked out of those recruited: 100% (24) would give away that they are 24.
  if (isOfTarget && figure.kind === "share") return { ...figure, count: rounded(figure.count) };
  if (isOfTarget && figure.kind !== "percent") return figure;
  if (among !== undefined && among < FEWEST) return UNRELIABLE;
  if (figure.kind === "count") return { ...figure, count: rounded(figure.count) };
  if (metric === 5 || metric === 6)
    return figure.kind === "share" ? { ...figure, count: rounded(figure.count) } : figure;
  return roundedRatio(figure, cell, system);
}

function roundedRatio(figure: Exclude<Figure, null>, { among, ratio }: DraftCell, { counts }: CountSystem): Figure {
  if (figure.kind === "count") return figure;
  const { numerator, denominator } = figure;
  if (figure.kind === "share") {
    return {
      ...figure,
      numerator: rounded(numerator),
      denominator: rounded(denominator),
      count: rounded(figure.count),
    };
  }
  // Of a target, which is not rounded.
  if (among === undefined) return { ...figure, numerator: rounded(numerator) };
  if (denominator !== among) {
    // Metrics 2 and 3: a share as a percentage of the share that is allocated.
    return {
      ...figure,
      numerator: rounded(numerator / WHOLE) * WHOLE,
      denominator: rounded(among) * (denominator / among),
    };
  }
  const people = ratio === undefined ? numerator : counts[ratio.count].value;
  const isOfOthers = people !== numerator;
  return {
    ...figure,
    numerator: isOfOthers ? rounded(among) - rounded(people) : rounded(numerator),
    denominator: rounded(among),
  };
}
