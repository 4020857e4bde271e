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
const REFERRED = ["Resubmit", "Resubmission", "Resubmitted", "To resubmit", "Refer", "Referred", "Referral"];
const NO_RESULT_YET = spellings(
  ...["Pending", "Result pending", "Awaiting", "Awaiting result", "Awaiting results", "Awaiting outcome", "TBC"],
  ...["Submitted", "Not yet submitted", "Not yet assessed", "Not yet passed", "Not yet known", "N/A", "null"],
  ...REFERRED,
);
const REFERRALS = spellings(...REFERRED);
/** What may be beside a result without changing it. */
const BESIDE = spellings(
  ...["Complete", "Completed", "Finished", "Submitted", "Presented", "Assessed", "Final", "Result", "Outcome"],
  ...["Merit", "Distinction"],
);
/** What stands between the words of "Completed - pass", "Achieved/Passed", "Complete (Pass)" and "Pass with merit". */
const BETWEEN = /[-\u2010-\u2015\u2212/:;,()[\]|+]|\bwith\b/i;
/** A dash typed where there is no result. */
const DASHES: ReadonlySet<string> = new Set(["-", "–", "—"]);

/** A final result as stored in the register. */
export const RESULT = { none: 0, passed: 1, failed: 2 } as const;

/** The final result that a cell means ({@link RESULT}); null when the word is not known. */
export function readResult(text: string): number | null {
  // "#N/A" has the same letters as "n/a", but is an error, not a result.
  if (isErrorValue(text)) return null;
  const key = spellingKey(text);
  return resultOf(key) ?? (DASHES.has(text.trim()) ? RESULT.none : resultOfJoined(text));
}

function resultOf(key: string): number | null {
  if (PASSED.has(key)) return RESULT.passed;
  if (FAILED.has(key)) return RESULT.failed;
  return NO_RESULT_YET.has(key) ? RESULT.none : null;
}

/** A text is a few words; anything longer is a note. */
const MAX_LENGTH = 100;

/** The result on which all words of several agree. Someone who failed and is to resubmit has no final result yet. */
function resultOfJoined(text: string): number | null {
  if (text.length > MAX_LENGTH) return null;
  const keys = text.split(BETWEEN).map(spellingKey);
  const words = keys.filter((key) => key !== "" && !BESIDE.has(key));
  const results = new Set(words.map(resultOf));
  if (results.size === 1) return [...results][0];
  const isReferred = words.every((key) => FAILED.has(key) || REFERRALS.has(key));
  return words.length > 0 && isReferred ? RESULT.none : null;
}
