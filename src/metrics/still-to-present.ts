import { UNDATED } from "../register/columns/date-cell";
import type { Participants } from "../register/columns/participants";
import { RESULT } from "../register/words/results";
import type { Definitions } from "./definitions";
import { presentationDeadlines } from "./presentation-deadlines";

/** How near the deadline is of somebody who has still to present for final assessment. */
export const BANDS = ["overdue", "30 days", "90 days", "later", "deferred", "no start date"] as const;

export type Band = (typeof BANDS)[number];

/** Days to the deadline up to which a band reaches. */
const SOON = 30;
const NEXT = 90;

/**
 * How each participant stands on presenting, for a loop over the register: a band, or null for those who have nothing more to present.
 * Overdue are those whose deadline was before the day of the report; on the deadline itself nobody is. Those who withdrew need not
 * present, and those who deferred need not for now, unless the definitions say that they are due.
 */
export function bandsOf(
  { start, presented, withdrawn, deferred, result }: Participants,
  definitions: Definitions,
  asOf: number | null,
): (position: number) => Band | null {
  const deadlines = presentationDeadlines(definitions);
  const { deferredAreDue } = definitions;
  return (position) => {
    if (presented[position] !== 0 || withdrawn[position] !== 0 || result[position] !== RESULT.none) return null;
    if (deferred[position] !== 0 && !deferredAreDue) return "deferred";
    if (start[position] === 0) return "no start date";
    const days = asOf === null ? Infinity : deadlines.of(start[position]) - asOf;
    if (days < 0) return "overdue";
    return days <= SOON ? "30 days" : days <= NEXT ? "90 days" : "later";
  };
}

/**
 * Whether somebody presented without it being known whether that was in time: on a day that is not known, or counted from a start that is
 * not. A final result without a presented date says that they presented on some day.
 */
export function isTimeUnknown({ start, presented, withdrawn, result }: Participants, position: number): boolean {
  if (presented[position] === 0) return withdrawn[position] === 0 && result[position] !== RESULT.none;
  return presented[position] === UNDATED || start[position] === 0;
}
