import type { SideCounts } from "../metrics/assessment-and-rating-counts";
import type { Measure } from "../metrics/measure";

/** Everything that `NPQ.COUNT` counts, by its name there. People can be counted by group; assessments and ratings cannot. */
export const COUNTED = {
  recruited: "recruited",
  fsm: "fsm",
  "non-white-british": "nonWhiteBritish",
  presented: "presented",
  "within-time": "withinTime",
  withdrawn: "withdrawn",
  deferred: "deferred",
  submitted: "submitted",
  passed: "passed",
  assessments: "assessments",
  moderated: "moderated",
  upheld: "upheld",
  responses: "responses",
} as const satisfies Record<string, Measure | keyof SideCounts>;

export type CountedName = keyof typeof COUNTED;

/** The counts of people; the others are of assessments and ratings. */
export function isOfPeople(name: CountedName): boolean {
  return !["assessments", "moderated", "upheld", "responses"].includes(name);
}
