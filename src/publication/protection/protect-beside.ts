import { isSensitiveBeside, type CountSystem } from "../counts/count-system";
import type { Protect } from "./protection";

/**
 * Protects also what is private only because of what was left out: that metric 2 counts two people of a group says nothing new where
 * metric 1 shows that the group is everybody, but it does where metric 1 leaves that out.
 */
export function protectBeside(protect: Protect): Protect {
  return async (system, control) => {
    let known: CountSystem = system;
    for (;;) {
      const found = await protect(known, control);
      const isOpen = (place: number): boolean =>
        !known.counts[place].isSensitive && isSensitiveBeside(known.counts[place], found.hidden);
      if (![...known.counts.keys()].some((place) => isOpen(place) && !found.hidden.has(place))) return found;
      const counts = known.counts.map((count, place) => (isOpen(place) ? { ...count, isSensitive: true } : count));
      known = { ...known, counts };
    }
  };
}
