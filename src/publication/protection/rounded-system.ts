import type { CountSystem, Hint, Part } from "../counts/count-system";
import { isDifferenceKey } from "../former/difference-key";
import { roundedInterval } from "./rounded";
import { totalSums } from "./total-sums";

/** What anyone knows who reads a rounded copy: nothing but how the counts add up, and within which window each is that is shown. */
export interface RoundedSystem {
  /** Counts that can be hidden are unknown; the others are known. Hints are the windows. */
  readonly system: CountSystem;
  /** The place of each shown count's window in the hints. */
  readonly windowOf: ReadonlyMap<number, number>;
}

/**
 * The system of a rounded copy.
 *
 * @param known the system of the same copy where every count is shown as it is
 * @param ofDraft how many of its counts are the copy's own; those of a former copy follow
 */
export function roundedSystem(known: CountSystem, ofDraft: number): RoundedSystem {
  const counts = known.counts.map((count, place) => ({
    ...count,
    canHide: !(place < ofDraft ? isNobody(count) : isConstant(count)),
  }));
  const windowOf = new Map<number, number>();
  const hints: Hint[] = [];
  for (const [place, { value, cells, canHide }] of counts.entries()) {
    if (cells === 0 || !canHide) continue;
    const [least, greatest] = roundedInterval(value);
    windowOf.set(place, hints.push({ count: place, least, greatest }) - 1);
  }
  const sums = [...known.sums, ...totalSums(known)];
  const parts = [...known.parts, ...whoStarted(known)];
  return { system: { counts, sums, parts, hints }, windowOf };
}

/**
 * Where nobody started, presented or submitted, percentages are blank, and everybody knows. So do they where metric 3 counts no
 * ethnicity that has a row; then its totals are public.
 */
function isNobody({ key, value, canHide }: CountSystem["counts"][number]): boolean {
  return value === 0 && (/^([14] Total|7 submitted) /.test(key) || (key.startsWith("3 Total ") && !canHide));
}

/** A number that stands in a former copy. The difference to it is not known, as the count now is rounded. */
function isConstant({ key, canHide }: CountSystem["counts"][number]): boolean {
  return !canHide && !isDifferenceKey(key);
}

/** Who submitted had started. Where both are shown as they are, that says nothing new. */
function whoStarted({ counts }: CountSystem): Part[] {
  const places = new Map(counts.map(({ key }, place) => [key, place]));
  return counts.flatMap(({ key }, part) => {
    const whole = key.startsWith("7 submitted ") ? places.get(key.replace("7 submitted", "1 Total")) : undefined;
    return whole === undefined ? [] : [{ part, whole }];
  });
}
