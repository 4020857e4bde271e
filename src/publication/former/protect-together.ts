import { NotProtected, type Control, type Protect, type Protection } from "../protection/protection";
import type { CountSystem } from "../counts/count-system";
import type { Compared } from "./compared";
import type { Joint } from "./with-former";

/** What is left out so that neither copy gives anything away, and what came of the comparison. */
export interface ProtectedTogether {
  /** Of the new copy's counts alone. */
  readonly protection: Protection;
  readonly compared: Compared;
}

/**
 * Protects a copy together with a former one. What can be worked out of the two whatever is left out, and not of the new copy alone,
 * was given away when the former copy was published: it is no longer demanded that nobody knows it, but it is left out and named.
 *
 * @param alone the counts of the new copy alone
 * @throws NotProtected where the new copy cannot be protected by itself
 */
export async function protectTogether(
  alone: CountSystem,
  { system, compared, leftOut, names }: Joint,
  protect: Protect,
  control: Control,
): Promise<ProtectedTogether> {
  const given = new Set<number>();
  for (;;) {
    const counts = system.counts.map((count, place) =>
      given.has(place) ? { ...count, isSensitive: false, saidBy: undefined } : count,
    );
    try {
      const found = await protect({ ...system, counts }, control);
      return {
        protection: ofDraft(found, [...leftOut, ...given], alone.counts.length),
        compared: {
          ...compared,
          givenAway: [...new Set([...compared.givenAway, ...[...given].map((place) => names[place])])],
          proven: counts.slice(alone.counts.length).filter(({ isSensitive }) => isSensitive).length,
        },
      };
    } catch (error) {
      if (!(error instanceof NotProtected)) throw error;
      const places = error.keys.map((key) => system.counts.findIndex((count) => count.key === key));
      const more = places.filter((place) => place >= 0 && !given.has(place));
      if (more.length === 0) throw error;
      // Throws where the former copy has nothing to do with it.
      if (more.some((place) => place < alone.counts.length)) await protect(alone, control);
      for (const place of more) given.add(place);
    }
  }
}

/** The part of a protection that is about the new copy. @param leftOut what is left out beside @param length how many counts it has */
function ofDraft(found: Protection, leftOut: readonly number[], length: number): Protection {
  const isOfDraft = (place: number): boolean => place < length;
  return {
    ...found,
    hidden: new Set([...found.hidden, ...leftOut].filter(isOfDraft)),
    intervals: new Map([...found.intervals].filter(([place]) => isOfDraft(place))),
    inWholePeople: new Set([...found.inWholePeople].filter(isOfDraft)),
  };
}
