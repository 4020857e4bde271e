import { spellingKey } from "./spelling";

function spellings(...texts: string[]): ReadonlySet<string> {
  return new Set(texts.map(spellingKey));
}

const YES = spellings("Yes", "Y", "True", "1", "Moderated", "x");
/** Marks that mean yes. They have no letters, so nothing of them is left in a spelling key. */
const TICKS: ReadonlySet<string> = new Set(["✓", "✔", "✔\uFE0F", "☑"]);
const NO = spellings("No", "N", "False", "0", "Not moderated");
const PASSED = spellings("Passed", "Pass", "P", "Achieved");
const FAILED = spellings("Failed", "Fail", "F", "Not passed", "Not achieved", "Did not pass");
const NO_RESULT_YET = spellings("Pending", "Awaiting result", "Awaiting", "TBC");
const UPHELD = spellings("Upheld", "Agreed", "Accurate", "Confirmed", "Yes", "Y", "True");
const NOT_UPHELD = spellings(
  "Not upheld",
  "Overturned",
  "Disagreed",
  "Not agreed",
  "Inaccurate",
  "Changed",
  "No",
  "N",
  "False",
);

/** true / false of a yes-or-no cell; null when it says neither. */
export function readYesNo(text: string): boolean | null {
  const key = spellingKey(text);
  return YES.has(key) || TICKS.has(text) ? true : NO.has(key) ? false : null;
}

/** A final result as stored in the register. */
export const RESULT = { none: 0, passed: 1, failed: 2 } as const;

/** The final result that a cell means ({@link RESULT}); null when the word is not known. */
export function readResult(text: string): number | null {
  const key = spellingKey(text);
  if (PASSED.has(key)) return RESULT.passed;
  if (FAILED.has(key)) return RESULT.failed;
  return NO_RESULT_YET.has(key) ? RESULT.none : null;
}

/** Whether the moderator upheld the provider's assessment; null when the word is not known. */
export function readUpheld(text: string): boolean | null {
  const key = spellingKey(text);
  return UPHELD.has(key) ? true : NOT_UPHELD.has(key) ? false : null;
}
