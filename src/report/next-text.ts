import type { Definitions } from "../metrics/definitions";
import type { Need, Outlook, PresentedInTime, Tipping } from "../metrics/next/next";
import { thresholdFigure } from "../metrics/standings";
import type { Band } from "../metrics/still-to-present";
import { longDay } from "../text/day-text";
import { plural, wholeNumber } from "../text/plural";
import { extraDecimals } from "./close-call";
import { figureText } from "./figure-text";

/** How near a deadline is, as sheets and pane call it. */
export const BAND_NAMES: Readonly<Record<Band, string>> = {
  overdue: "Overdue",
  "30 days": "Within 30 days",
  "90 days": "31 to 90 days",
  later: "Later",
  deferred: "Deferred",
  "no start date": "No start date",
};

/** "13 days over", "today", "in 12 days"; "" when there is no deadline. */
export function daysText(days: number | null): string {
  if (days === null) return "";
  if (days === 0) return "today";
  return days < 0 ? `${plural(-days, "day")} over` : `in ${plural(days, "day")}`;
}

/** What would reach a target that is missed: "5 more recruits"; that nothing would, where that is so. */
export function needText({ metric, needed }: Need, { fsmThresholdPercent }: Definitions): string {
  if (needed === null) return "Out of reach";
  switch (metric) {
    case 1:
      return plural(needed, "more recruit");
    case 2:
      return `${plural(needed, "more recruit")} from schools with ${fsmThresholdPercent}% FSM or more`;
    case 3:
      return `${plural(needed, "more recruit")} who ${needed === 1 ? "is" : "are"} not White British`;
    case 4:
      return `${wholeNumber(needed)} more to present in time`;
    case 5:
      return `${plural(needed, "more moderated assessment")}, ${needed === 1 ? "" : "all "}upheld`;
    case 6:
      return `${plural(needed, "more rating")} of 10`;
  }
}

/**
 * How metric 4 can still end in a year, in words: "between 61% and 92% in time; 90% can still be reached until 14 March 2027, if 5 of the 8
 * who are still open are in time".
 */
export function outlookText(outlook: Outlook, definitions: Definitions): string {
  const { now, best, worst, open, needed, until } = outlook;
  if (best.among === 0) return now.reason === "" ? "nobody to judge yet" : `not yet known: ${now.reason}`;
  const goal = `${definitions.presentedThresholdPercent}%`;
  const [high, low] = [percentText(best, definitions), percentText(worst, definitions)];
  // Those who cannot be in time any more may still present, and then count as late.
  const canBeLate = worst.among > best.among;
  if (open === 0 && !canBeLate) return `${high} in time, and nobody can still change that`;
  const range = high === low ? `${high} in time` : `between ${low} and ${high} in time`;
  if (needed === null) return `${range}; ${goal} can no longer be reached`;
  if (needed === 0 && worst.status === "Met") return `${range}; ${goal} is reached in any case`;
  if (needed === 0) return `${range}; ${goal} is reached unless too many present late`;
  const day = until === null ? "" : ` until ${longDay(until)}`;
  return `${range}; ${goal} can still be reached${day}, if ${wholeNumber(needed)} of the ${wholeNumber(open)} who are still open ${needed === 1 ? "is" : "are"} in time`;
}

/** A share in whole per cent, or exact enough not to seem to contradict its status: "89.9%". */
function percentText({ within, among, status }: PresentedInTime, definitions: Definitions): string {
  const figure = { kind: "wholePercent", numerator: within, denominator: among } as const;
  const target = thresholdFigure(definitions.presentedThresholdPercent);
  return among === 0 ? "0%" : figureText(figure, { extra: extraDecimals({ figure, target, status }) });
}

/** What would make a comparison significant: "2 more withdrawals", "1 more fail". */
export function tippedByText({ comparison, people }: Tipping): string {
  return plural(people, comparison.measure === "retention" ? "more withdrawal" : "more fail");
}

/** Metric 4 at a turn of events, for a cell: what its number format shows after the percentage. */
export function outOfText({ within, among }: PresentedInTime): string {
  return `${wholeNumber(within)} of ${wholeNumber(among)}`;
}
