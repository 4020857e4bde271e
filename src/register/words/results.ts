import { isErrorValue, spellingKey } from "../cells/spelling";
import { spellings } from "./spellings";

/** When a result was reached. A participant who fails may resubmit, and the last result counts, so it changes nothing. */
const ATTEMPTS = ["", "on resubmission", "after resubmission", "resubmission", "first time", "first attempt"];
/** TRUE and FALSE are the values of has_passed in the Department's declarations API. */
const PASSED = spellings(
  ...["Passed", "Pass"].flatMap((word) => ATTEMPTS.map((attempt) => `${word} ${attempt}`)),
  // Under a heading such as Passed, "Yes" says it; "No" may only mean: not yet.
  ...["P", "Achieved", "Awarded", "True", "Yes", "Y"],
);
const FAILED = spellings(
  ...["Failed", "Fail"].flatMap((word) => ATTEMPTS.map((attempt) => `${word} ${attempt}`)),
  ...["F", "Not passed", "Not achieved", "Did not pass", "False"],
);
/** Nothing final: not assessed yet, or referred back for a resubmission. */
const NO_RESULT_YET = spellings(
  ...["Pending", "Result pending", "Awaiting", "Awaiting result", "Awaiting results", "Awaiting outcome", "TBC"],
  ...["Submitted", "Not yet submitted", "Not yet assessed", "Not yet passed", "Not yet known", "N/A", "null"],
  ...["Resubmit", "Resubmission", "Resubmitted", "To resubmit", "Refer", "Referred", "Referral"],
);
/** A dash typed where there is no result. */
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** A final result as stored in the register. */
export const RESULT = { none: 0, passed: 1, failed: 2 } as const;

/** The final result that a cell means ({@link RESULT}); null when the word is not known. */
export function readResult(text: string): number | null {
  // "#N/A" has the same letters as "n/a", but is an error, not a result.
  if (isErrorValue(text)) return null;
  const key = spellingKey(text);
  if (PASSED.has(key)) return RESULT.passed;
  if (FAILED.has(key)) return RESULT.failed;
  return NO_RESULT_YET.has(key) || DASHES.has(text.trim()) ? RESULT.none : null;
}
