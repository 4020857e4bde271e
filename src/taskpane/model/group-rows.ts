import { comparisonAsked } from "../../metrics/behind/comparison-asked";
import type { Asked } from "../../metrics/behind/question";
import type { Comparison, Verdict } from "../../metrics/comparison";
import { isKnownGroup } from "../../register/words/group-vocabulary";
import { wilsonInterval, type Interval } from "../../metrics/statistics/wilson";
import { gapInPeople, gapInPoints, hasGap } from "../../report/gap";
import { roundedUnits } from "../../report/shown-ratio";
import { wholeNumber } from "../../text/plural";

/** Which comparisons are shown. Null: all together. */
export interface GroupChoice {
  readonly characteristic: string;
  readonly measure: Comparison["measure"];
  readonly year: string | null;
  readonly qualification: string | null;
}

/** One group as the pane shows it. */
export interface GroupRow {
  readonly group: string;
  /** 0 to 1; null when there is no one to count. */
  readonly rate: number | null;
  /** "95.2%"; "" without a rate. */
  readonly rateText: string;
  /** "20 of 21" */
  readonly peopleText: string;
  /** Whom the rate counts, and of whom it is a share. */
  readonly asked: Asked;
  /** 95 % interval of the rate; null without a rate. */
  readonly interval: Interval | null;
  /** "77% to 99%"; "" without a rate. */
  readonly intervalText: string;
  /** "−2.3 points" against the others; "" when there is nothing to compare. */
  readonly gapText: string;
  /** "4 fewer retained than at the others' rate"; "" when there is nothing to compare. */
  readonly gapPeopleText: string;
  /** "p = 0.031 (0.012 before adjustment)"; "" when not tested. */
  readonly pText: string;
  readonly verdict: Verdict;
}

/**
 * The groups of one choice in the order of the sheets, but those whose group is not known come last: they are not
 * compared, and readers of a short list look at its top.
 */
export function groupRows(comparisons: readonly Comparison[], choice: GroupChoice): GroupRow[] {
  const keys = Object.keys(choice) as (keyof GroupChoice)[];
  const chosen = comparisons.filter((one) => keys.every((key) => one[key] === choice[key]));
  const inOrder = [true, false].flatMap((isKnown) => chosen.filter(({ group }) => isKnownGroup(group) === isKnown));
  return inOrder.map(rowOf);
}

function rowOf(one: Comparison): GroupRow {
  const { group, successes, total, verdict } = one;
  const isComparable = hasGap(one) && verdict !== "Not tested";
  const interval = total === 0 ? null : wilsonInterval(successes, total);
  return {
    group,
    rate: total === 0 ? null : successes / total,
    rateText: total === 0 ? "" : `${(Number(roundedUnits(successes, total, 3)) / 10).toFixed(1)}%`,
    peopleText: `${wholeNumber(successes)} of ${wholeNumber(total)}`,
    asked: comparisonAsked(one, false),
    interval,
    intervalText: interval === null ? "" : `${wholePercent(interval.low)} to ${wholePercent(interval.high)}`,
    gapText: isComparable ? `${signed(gapInPoints(one).toFixed(1))} points` : "",
    gapPeopleText: isComparable ? peopleText(one) : "",
    pText: pText(one),
    verdict,
  };
}

function wholePercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function signed(digits: string): string {
  return digits.startsWith("-") ? `−${digits.slice(1)}` : Number(digits) === 0 ? digits : `+${digits}`;
}

function peopleText(one: Comparison): string {
  const people = gapInPeople(one);
  if (people === 0) return "less than one person from the others' rate";
  const did = one.measure === "retention" ? "retained" : "passed";
  return `${wholeNumber(Math.abs(people))} ${people < 0 ? "fewer" : "more"} ${did} than at the others' rate`;
}

function pText({ pValue, adjustedPValue }: Comparison): string {
  if (pValue === null || adjustedPValue === null) return "";
  return `p ${shown(adjustedPValue)} (${shown(pValue).replace("= ", "")} before adjustment)`;
}

function shown(p: number): string {
  return p < 0.001 ? "< 0.001" : `= ${p.toFixed(3)}`;
}

/** What a verdict means, for people who do not read p-values. */
export const VERDICT_MEANING: Readonly<Record<Verdict, string>> = {
  "No significant difference":
    "Chance alone often produces a gap this large. With few people, this is an absence of evidence, not evidence that there is no difference.",
  "Significantly lower":
    "A smaller share of this group stayed or passed than of all others, by more than chance would explain. Metric 7 is not met.",
  "Significantly higher":
    "A larger share of this group stayed or passed than of all others, by more than chance would explain. Metric 7 is not met.",
  "Too few to test": "The group, or everyone else together, is too small for a test to show anything.",
  "Not yet known": "No one in this group has a final result yet.",
  "Not tested": "The group of these people is not known, so they are listed but not compared.",
};
