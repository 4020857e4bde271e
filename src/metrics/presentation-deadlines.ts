import { Deadlines } from "./deadlines";
import type { Definitions } from "./definitions";

/** The last day on which presenting is in time, by start date. */
export function presentationDeadlines(definitions: Definitions): Deadlines {
  return new Deadlines((start) => monthsToPresent(start, definitions));
}

/** How many months a participant who starts on a given day has: those of the latest extension that covers it, else the usual number. */
function monthsToPresent(start: number, { presentWithinMonths, presentWithinExtensions }: Definitions): number {
  return presentWithinExtensions.findLast(({ startsFrom }) => startsFrom <= start)?.months ?? presentWithinMonths;
}
