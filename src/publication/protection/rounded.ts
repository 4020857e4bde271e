import { SMALL, type CountSystem } from "../counts/count-system";
import type { Interval } from "../public-copy";
import type { DraftCell, Ratio } from "../tables/draft";

/** Counts are rounded to the nearest of these. */
const STEP = 5;
/** Percentages and means of fewer are unreliable. The Higher Education Statistics Agency leaves them out below 22.5, which rounds to 20. */
const FEWEST = 23;

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
 * Whether a rounded copy leaves out a percentage or mean: because it is of too few, or because it would say more of a count that may be
 * small than the rounded count does. That is decided by what is rounded, and not by the true count, so that leaving it out says nothing.
 */
export function isUnreliable({ among, ratio }: DraftCell, system: CountSystem): boolean {
  if (among === undefined) return false;
  return among < FEWEST || (ratio !== undefined && mayBeSmall(ratio, among, system) && isTelling(ratio, among, system));
}

function isTelling({ count, least, greatest }: Ratio, among: number, { counts }: CountSystem): boolean {
  const [from, to] = roundedInterval(counts[count].value);
  return least > from || greatest < Math.min(to, among);
}

/** Whether the count may be small and private, or those whom it leaves of the whole, as those who failed are what Passed leaves. */
function mayBeSmall({ count }: Ratio, among: number, { counts, sums }: CountSystem): boolean {
  const [least, greatest] = roundedInterval(counts[count].value);
  if (counts[count].isPrivate) return least <= SMALL;
  const others = sums.filter(({ parts }) => parts.length === 2 && parts.includes(count)).flatMap(({ parts }) => parts);
  return (
    others.some((other) => other !== count && counts[other].cells === 0 && counts[other].isPrivate) &&
    among - greatest <= SMALL
  );
}
