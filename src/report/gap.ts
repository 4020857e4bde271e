import type { Comparison } from "../metrics/comparison";
import { roundedUnits } from "./shown-ratio";

/** What a gap is computed from; both totals are above 0. */
type Rates = Pick<Comparison, "successes" | "total" | "otherSuccesses" | "otherTotal">;

/** Whether there is a rate on both sides. */
export function hasGap({ total, otherTotal }: Pick<Rates, "total" | "otherTotal">): boolean {
  return total > 0 && otherTotal > 0;
}

/**
 * The group's rate minus the others' rate in percentage points, rounded to the one decimal that is shown (halves away from zero): a gap
 * of -0.04 points is 0.0, not -0.0.
 */
export function gapInPoints({ successes, total, otherSuccesses, otherTotal }: Rates): number {
  const difference = successes * otherTotal - otherSuccesses * total;
  const tenths = Number(roundedUnits(Math.abs(difference), total * otherTotal, 3));
  return tenths === 0 ? 0 : (Math.sign(difference) * tenths) / 10;
}

/**
 * How many more (or fewer) people of the group stayed or passed than if it had the others' rate, in whole people: under one
 * person counts as level.
 *
 * Rounded towards zero, so that it never claims one person more than the gap amounts to: 2.7 below the others' rate is 2 fewer, and 2.7
 * above is 2 more. It is therefore worded as "2 fewer than at the others' rate", never as how many would bring the group level: two
 * more would leave it just below, three would put it just above.
 */
export function gapInPeople({ successes, total, otherSuccesses, otherTotal }: Rates): number {
  const people = (successes * otherTotal - otherSuccesses * total) / otherTotal;
  return Math.abs(people) < 1 ? 0 : Math.trunc(people);
}
