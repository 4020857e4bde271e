import { truncated } from "./truncated";

/** Characters that no file of a copy may hold: controls, among them line breaks, and what XML does not allow. */
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]+/g;

/** Halves of surrogate pairs without the other half: they cannot be written as UTF-8. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** One character less than the most that a cell of Excel holds: a CSV file may need the first one. */
const LONGEST = 32_766;

/**
 * A text of the user's workbook as page, workbook and CSV file hold it: one line, without controls. Labels that are the same before are
 * the same after, so that two copies can be compared by it.
 */
export function plainText(text: string): string {
  return truncated(text.replace(CONTROLS, " ").replace(LONE_SURROGATES, "\uFFFD").trim(), LONGEST);
}
