import type { Figure } from "./figure";
import type { Measure } from "./measure";
import type { SideCounts } from "./assessment-and-rating-counts";
import type { Tally } from "./tally";

/** People for whom a measure holds, in one year, for a qualification or for all together (null). */
export function people({ scope, groups }: Tally, measure: Measure, year: number, qualification: number | null): number {
  return groups.get("gender")?.total(measure, scope.cellsOf(year, qualification)) ?? 0;
}

/** Sum of one side count, likewise. */
export function sideSum(
  { scope, sides }: Tally,
  key: keyof SideCounts,
  year: number,
  qualification: number | null,
): number {
  return scope.cellsOf(year, qualification).reduce((sum, cell) => sum + sides[cell][key], 0);
}

/** A count of which 0 is worth showing. */
export function shownCount(count: number): Figure {
  return { kind: "count", count, zero: "shown" };
}

/** A percentage with two decimals; blank when there is nothing to divide by. */
export function percent(numerator: number, denominator: number): Figure {
  return denominator === 0 ? null : { kind: "percent", numerator, denominator };
}

/** A whole percentage; blank when there is nothing to divide by. */
export function wholePercent(numerator: number, denominator: number): Figure {
  return denominator === 0 ? null : { kind: "wholePercent", numerator, denominator };
}

/** A whole percentage with the number of people behind it; blank when there is nothing to divide by. */
export function share(numerator: number, denominator: number, count = numerator): Figure {
  return denominator === 0 ? null : { kind: "share", numerator, denominator, count };
}
