import { begunOn } from "./begun-on";
import type { Participants } from "./participants";

/**
 * Whether the dates say that one participation was a restart after the other: withdrawn on a known day, not before it had begun, and
 * started again on a known later day.
 */
export function isRestart(
  dates: Pick<Participants, "start" | "withdrawn" | "year">,
  withdrawn: number,
  restarted: number,
): boolean {
  const left = dates.withdrawn[withdrawn];
  // A withdrawal on an unknown day is before every start.
  return begunOn(dates, withdrawn) <= left && left < dates.start[restarted];
}
