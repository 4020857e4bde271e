import type { Need, Outlook, Tipping } from "../../metrics/next/next";
import type { Results } from "../../metrics/results";
import { figureText } from "../../report/figure-text";
import { needText, outlookText, tippedByText } from "../../report/next-text";
import { longDay } from "../../text/day-text";
import { wholeNumber } from "../../text/plural";
import { isAskedFor, type NextFilter } from "./next-sections";

/** Something to say, and of what. */
export interface Line {
  /** "1 Recruitment: NPQH, 2018/19" */
  readonly of: string;
  readonly text: string;
}

/** What the metrics are short of, in words: first what can still be reached, and apart from it what cannot. */
export function needLines(
  needs: readonly Need[],
  asOf: number | null,
  { metrics, definitions }: Results,
): readonly [Line[], Line[]] {
  const [open, over]: [Line[], Line[]] = [[], []];
  for (const need of needs) {
    const { metric, until, short, needed, isOver } = need;
    const name = metrics.find(({ number }) => number === metric)?.name ?? "";
    const of = `${metric} ${name}: ${scopeText(need)}`;
    const missing = short === null ? "" : `Short of ${wholeNumber(short)}`;
    if (isOver || needed === null) {
      const why =
        until !== null && asOf !== null && until < asOf
          ? `could be reached until ${longDay(until)}`
          : "can no longer be reached";
      over.push({ of, text: missing === "" ? sentence(why) : `${missing}; ${why}.` });
    } else {
      const day = until === null ? "" : `, until ${longDay(until)}`;
      open.push({ of, text: `${needText(need, definitions)}${day}.` });
    }
  }
  return [open, over];
}

/** How metric 4 can still end in each year; of all together, or of the qualification that is asked for. */
export function outlookLines(outlooks: readonly Outlook[], filter: NextFilter, { definitions }: Results): Line[] {
  return outlooks
    .filter((one) => one.qualification === filter.qualification && isAskedFor(one, filter))
    .map((one) => ({ of: capitalised(scopeText(one)), text: sentence(outlookText(one, definitions)) }));
}

/** Comparisons that few more withdrawals or fails would make significant. */
export function tippingLines(tippings: readonly Tipping[]): Line[] {
  return tippings.map((tipping) => {
    const { characteristic, group, measure, successes, total, otherSuccesses, otherTotal, ...of } = tipping.comparison;
    const now = rateText(successes, total);
    const others = rateText(otherSuccesses, otherTotal);
    return {
      of: `${characteristic}: ${group}; ${measure}, ${scopeText(of)}`,
      text: `${sentence(tippedByText(tipping)).slice(0, -1)} would make the group significantly lower (now ${now}, others ${others}).`,
    };
  });
}

function rateText(numerator: number, denominator: number): string {
  return `${figureText({ kind: "wholePercent", numerator, denominator })} of ${wholeNumber(denominator)}`;
}

function scopeText({ qualification, year }: NextFilter): string {
  return `${qualification ?? "all qualifications"}, ${year ?? "all years"}`;
}

function sentence(text: string): string {
  return `${capitalised(text)}.`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
