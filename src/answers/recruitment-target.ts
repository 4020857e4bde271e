import type { Analysis } from "../metrics/analyse";
import type { Selection } from "./selection";

/** Sum of the recruitment targets that are set; null where none is. */
export function recruitmentTarget(
  { tally: { scope }, register: { targets } }: Analysis,
  { year, qualification }: Selection,
): number | null {
  const cells = new Set(scope.cellsOf(year, qualification));
  const set = targets.flatMap((one) =>
    one.recruitment !== null && cells.has(scope.cellOf(one.year, one.qualification)) ? [one.recruitment] : [],
  );
  return set.length === 0 ? null : set.reduce((sum, one) => sum + one, 0);
}
