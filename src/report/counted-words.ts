import { isOfPeople, type CountedName } from "../metrics/behind/counted-name";
import type { Definitions } from "../metrics/definitions";
import { JUDGED_ON } from "../metrics/presentation";

/** How people read what is counted. */
export interface CountedWords {
  /** Begins a question, and is the heading of a list: "Withdrawn" */
  readonly heading: string;
  /** Whom a share is of: "those recruited" */
  readonly among: string;
  /** Heading of the list of all others where it is a share: "Not withdrawn" */
  readonly others: string;
  /** One sentence that says who or what is counted. */
  readonly meaning: string;
  /** What one of them is called, and several: "participant", "participants". */
  readonly one: string;
  readonly many: string;
}

type WordsBy = (definitions: Definitions) => Omit<CountedWords, "one" | "many">;

/** The words for everything that is counted. A sentence says what the definitions of the workbook make of it. */
const WORDS: Readonly<Record<CountedName, WordsBy>> = {
  recruited: () => ({
    heading: "Recruited",
    among: "those recruited",
    others: "Not recruited",
    meaning: "Everyone recruited, including those who have since withdrawn.",
  }),
  fsm: ({ fsmThresholdPercent: threshold }) => ({
    heading: `From schools with ${threshold}% or more FSM`,
    among: `those from schools with ${threshold}% or more FSM`,
    others: `From schools below ${threshold}% FSM, or not known`,
    meaning: `People recruited from schools where ${threshold}% or more of the pupils are eligible for free school meals.`,
  }),
  "below-fsm": ({ fsmThresholdPercent: threshold }) => ({
    heading: `From schools below ${threshold}% FSM`,
    among: `those from schools below ${threshold}% FSM`,
    others: `From schools with ${threshold}% or more FSM, or not known`,
    meaning: `People recruited from schools where less than ${threshold}% of the pupils are eligible for free school meals.`,
  }),
  "fsm-not-known": () => ({
    heading: "FSM share not known",
    among: "those whose FSM share is not known",
    others: "FSM share known",
    meaning: "People recruited whose school's share of pupils eligible for free school meals is not known.",
  }),
  "non-white-british": ({ notKnownCountsAsNonWhiteBritish: counts }) => ({
    heading: "Not White British",
    among: "those who are not White British",
    others: counts ? "White British, or not provided" : "White British, or not known",
    meaning: `People recruited whose ethnicity is neither White British nor Not provided; Not Known ${counts ? "counts" : "does not count"}.`,
  }),
  presented: () => ({
    heading: "Presented",
    among: "those who presented",
    others: "Not presented",
    meaning: "People who presented for final assessment, in time or not, including those who have since withdrawn.",
  }),
  "not-presented": () => ({
    heading: "Not presented",
    among: "those who have not presented",
    others: "Presented",
    meaning: "People with no presented date, including those who withdrew or deferred.",
  }),
  "within-time": (definitions) => ({
    heading: "Presented in time",
    among: "those who presented in time",
    others: "Not presented in time",
    meaning: `People who presented for final assessment within ${timeLimit(definitions)} of their start date, on the last day at the latest.`,
  }),
  late: (definitions) => ({
    heading: "Presented late",
    among: "those who presented late",
    others: "Not presented late",
    meaning: `People who presented for final assessment after ${timeLimit(definitions)} from their start date.`,
  }),
  "time-not-known": () => ({
    heading: "Presented, not known whether in time",
    among: "those who presented without it being known whether in time",
    others: "Known whether in time",
    meaning:
      "People who presented on a day that is not known or whose start date is not known, and people with a result but no presented date.",
  }),
  "judged-in-time": ({ presentationJudgedOn }) => ({
    heading: "Judged for metric 4",
    among: { due: "those due", presented: "those who presented", started: "everyone who started" }[
      presentationJudgedOn
    ],
    others: "Not judged for metric 4",
    meaning: `Those whom the verdict of metric 4 is judged on: ${JUDGED_ON[presentationJudgedOn].replace(/^those due: /, "")}.`,
  }),
  "still-to-present": () => ({
    heading: "Still to present",
    among: "those still to present",
    others: "Not to present any more",
    meaning:
      "People who have neither presented nor withdrawn and have no result: all of the columns of Still to present.",
  }),
  overdue: (definitions) => ({
    heading: "Overdue",
    among: "those who are overdue",
    others: "Not overdue",
    meaning: `People still to present whose deadline was before the day of the report${exceptDeferred(definitions)}.`,
  }),
  due: (definitions) => ({
    heading: "Due within 90 days",
    among: "those due within 90 days",
    others: "Not due within 90 days",
    meaning: `People still to present whose deadline is on the day of the report or in the 90 days after it${exceptDeferred(definitions)}.`,
  }),
  "due-in-30-days": (definitions) => ({
    heading: "Due within 30 days",
    among: "those due within 30 days",
    others: "Not due within 30 days",
    meaning: `People still to present whose deadline is on the day of the report or in the 30 days after it${exceptDeferred(definitions)}.`,
  }),
  "due-later": (definitions) => ({
    heading: "Due later",
    among: "those due later",
    others: "Not due later",
    meaning: `People still to present whose deadline is more than 90 days after the day of the report${exceptDeferred(definitions)}.`,
  }),
  "due-deferred": ({ deferredAreDue }) => ({
    heading: "Still to present, deferred",
    among: "those still to present who deferred",
    others: "Not deferred, or not to present any more",
    meaning: deferredAreDue
      ? "Nobody: by the definitions of this workbook people who deferred are due like all others."
      : "People still to present who deferred, whatever their deadline.",
  }),
  "due-not-known": () => ({
    heading: "Still to present, start date not known",
    among: "those still to present whose start date is not known",
    others: "Start date known, or not to present any more",
    meaning: "People still to present whose start date, and so their deadline, is not known.",
  }),
  withdrawn: () => ({
    heading: "Withdrawn",
    among: "those who withdrew",
    others: "Not withdrawn",
    meaning: "People who withdrew, whether or not the day is known.",
  }),
  retained: () => ({
    heading: "Retained",
    among: "those retained",
    others: "Withdrawn",
    meaning: "People who did not withdraw; those who deferred are retained.",
  }),
  deferred: () => ({
    heading: "Deferred",
    among: "those who deferred",
    others: "Not deferred",
    meaning: "People who deferred, whether or not the day is known, and whatever they did since.",
  }),
  submitted: () => ({
    heading: "Submitted",
    among: "those with a final result",
    others: "No final result",
    meaning: "People whose final result is recorded: passed or failed.",
  }),
  passed: () => ({
    heading: "Passed",
    among: "those who passed",
    others: "Failed",
    meaning: "People whose final result is a pass.",
  }),
  failed: () => ({
    heading: "Failed",
    among: "those who failed",
    others: "Passed",
    meaning: "People whose final result is a fail.",
  }),
  assessments: () => ({
    heading: "Assessments",
    among: "all assessments",
    others: "Other assessments",
    meaning: "Final assessments, one for each task; without a table of them, the tasks of those who presented.",
  }),
  moderated: () => ({
    heading: "Moderated assessments",
    among: "the moderated assessments",
    others: "Assessments that were not moderated",
    meaning: "Assessments that the Department's quality assurance agent moderated.",
  }),
  upheld: () => ({
    heading: "Upheld assessments",
    among: "the upheld assessments",
    others: "Moderated assessments that were not upheld",
    meaning: "Moderated assessments whose result was upheld.",
  }),
  responses: () => ({
    heading: "Ratings",
    among: "all ratings",
    others: "Other ratings",
    meaning: "Ratings by participants; somebody may have given several.",
  }),
};

/** The words for what is counted, by the definitions of the workbook. */
export function countedWords(name: CountedName, definitions: Definitions): CountedWords {
  const one = isOfPeople(name) ? "participant" : name === "responses" ? "rating" : "assessment";
  return { ...WORDS[name](definitions), one, many: `${one}s` };
}

function timeLimit({ presentWithinMonths, presentWithinExtensions }: Definitions): string {
  const months = `${presentWithinMonths} months`;
  return presentWithinExtensions.length === 0 ? months : `${months} (later starts have a longer limit)`;
}

function exceptDeferred({ deferredAreDue }: Definitions): string {
  return deferredAreDue ? "" : ", but for those who deferred";
}
