import type { CountSystem } from "../counts/count-system";
import type { Interval } from "../public-copy";
import type { Draft } from "../tables/draft";
import { NotProtected, type Control, type Protection } from "./protection";
import { isProtected, protect, protectByHiding, widen } from "./round-for";
import { roundedSystem } from "./rounded-system";
import { Rounding } from "./rounding";

/**
 * Rounds every count to the nearest 5 by itself. Of no private count of 1 to 4 can anybody say that it is one: what is left of it, from
 * all rounded numbers together and how they add up, holds a 0 or a 5 or more. Only where adding up would rule that out is something left
 * out: where two groups are shown as 0 and their total as 5, say.
 *
 * It is proven by examples: other whole numbers of people that would make the same copy.
 *
 * @param draft whose counts come first in the system
 * @param known the draft's system, or that of the draft and a former copy together
 * @throws NotProtected when leaving out does not help; what `control.pause` rejects with, when it is stopped
 */
export async function round(
  { system: { counts } }: Pick<Draft, "system">,
  known: CountSystem,
  { onProgress, pause }: Control = {},
): Promise<Protection> {
  const rounding = new Rounding(roundedSystem(known, counts.length));
  const demands = rounding.demands();
  const each = async (
    places: readonly number[],
    [from, to]: Interval,
    look: (place: number) => void,
  ): Promise<void> => {
    for (const [at, place] of places.entries()) {
      onProgress?.(from + ((to - from) * at) / places.length);
      await pause?.();
      look(place);
    }
  };
  await each(demands, [0, 0.5], (place) => protect(rounding, place));
  const failed: string[] = [];
  await each(demands, [0.5, 0.8], (place) => {
    if (!rounding.isSafe(place) && !protectByHiding(rounding, place)) failed.push(known.counts[place].key);
  });
  if (failed.length > 0) throw new NotProtected(failed);
  const cells = (place: number): number => known.counts[place].cells;
  const hidden = [...rounding.hidden].sort((a, b) => cells(b) - cells(a) || a - b);
  await each(hidden, [0.8, 0.9], (place) => {
    showIfNotNeeded(rounding, demands, place);
  });
  await each(narrowestFirst(rounding, demands), [0.9, 1], (place) => {
    widenIfNarrowest(rounding, demands, place);
  });
  return {
    hidden: rounding.hidden,
    hiddenHints: new Set(),
    intervals: new Map(demands.map((place) => [place, rounding.range(place)])),
    inWholePeople: new Set(demands),
  };
}

function showIfNotNeeded(rounding: Rounding, demands: readonly number[], place: number): void {
  const goBack = rounding.save();
  rounding.show(place);
  if (!demands.every((demand) => isProtected(rounding, demand))) goBack();
}

/** Looks for more of what is left of a count, unless another one is narrower anyway. */
function widenIfNarrowest(rounding: Rounding, demands: readonly number[], place: number): void {
  const narrowest = Math.min(...demands.map((demand) => width(rounding, demand)));
  if (width(rounding, place) === narrowest) widen(rounding, place);
}

function narrowestFirst(rounding: Rounding, demands: readonly number[]): number[] {
  return [...demands].sort((a, b) => width(rounding, a) - width(rounding, b) || a - b);
}

function width(rounding: Rounding, place: number): number {
  const [least, greatest] = rounding.range(place);
  return greatest - least;
}
