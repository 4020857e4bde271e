import { correctedTable } from "../../fixtures/published-report";
import { FEEDBACK, peopleIn, published } from "./published";
import { isIn, type Sample } from "./sample";

/** Where the report publishes the counts that functions are asked for. */
const COUNTS: Readonly<Record<string, readonly [metric: number, ...column: string[]]>> = {
  recruited: [1, "Actual"],
  fsm: [2, "Actual"],
  "non-white-british": [3, "Actual"],
  presented: [4, "Presented"],
  "within-time": [4, "Within 18m"],
  withdrawn: [7, "Retention", "Withdrawn"],
  deferred: [7, "Deferrals", "Deferred"],
  submitted: [7, "Achievement", "Submitted"],
  passed: [7, "Achievement", "Passed"],
  assessments: [5, "Assessment Count"],
  moderated: [5, "QAA Moderation"],
  upheld: [5, "QAA Moderation"],
  responses: [6, "Responses"],
};

/** Everything that functions count. */
export const MEASURES = Object.keys(COUNTS);

/** How many the report publishes, and whoever has withdrawn since. */
export function count({ withdrawing }: Sample, measure: string, qualification?: string, year?: string): number {
  const [metric, ...column] = COUNTS[measure];
  const table = metric === 6 ? FEEDBACK : correctedTable(metric, "Qualification");
  const isHere = withdrawing !== null && isIn(withdrawing, qualification, year);
  return peopleIn(published(table, qualification, year, ...column)) + (measure === "withdrawn" && isHere ? 1 : 0);
}
