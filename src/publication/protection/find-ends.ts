import type { Interval } from "../public-copy";
import { shift } from "./shift";
import type { Suppression } from "./suppression";

/** The ends of the intervals of all demands. */
export interface Ends {
  readonly intervals: ReadonlyMap<number, Interval>;
  readonly inWholePeople: ReadonlySet<number>;
}

/**
 * Finds what anyone can work out of the hidden counts. The intervals that could be the narrowest are found to the end; the others are at
 * least as wide as is said.
 */
export async function findEnds(suppression: Suppression, pause: (done: number) => Promise<void>): Promise<Ends> {
  const { system, relations, hidden, hints } = suppression;
  const demands = suppression.demands();
  const width = ([least, greatest]: Interval): number => greatest - least;
  const known = (place: number): number => width(suppression.range(place));
  const order = [...demands].sort((a, b) => known(a) - known(b) || a - b);
  const intervals = new Map<number, Interval>();
  let narrowest = Infinity;
  for (const [at, count] of order.entries()) {
    if (known(count) >= narrowest) continue;
    await pause(at / order.length);
    const free = relations.connected([count], "everything", (place) => hidden.has(place));
    for (const direction of [-1, 1] as const) {
      suppression.learn(shift(system, relations, { count, direction, most: Infinity, free, hints }));
    }
    intervals.set(count, suppression.range(count));
    narrowest = Math.min(narrowest, known(count));
  }
  for (const count of demands) if (!intervals.has(count)) intervals.set(count, suppression.range(count));
  return { intervals, inWholePeople: new Set(demands.filter((place) => suppression.isWideInWholePeople(place))) };
}
