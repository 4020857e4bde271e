import { beginsFormula } from "../text/begins-formula";
import { truncated } from "../text/truncated";

/** The most characters that Excel takes for a cell, an apostrophe in front among them. */
const LONGEST = 32_767;

/**
 * A text is written with an apostrophe, which tells Excel "this is text" and is not shown: neither a school called "=1+1" nor the
 * year 2011/12 can become a formula or a date.
 *
 * Where a text leaves no room for it, it is neither a number nor a date, and is written as it is, unless it would become a formula: then its
 * end goes. What is longer than a cell ends in an ellipsis.
 */
export function asWritten(value: string | number): string | number {
  if (typeof value !== "string" || value === "") return value;
  if (value.length < LONGEST) return `'${value}`;
  const needsMark = beginsFormula(value) || value.startsWith("'");
  return needsMark ? `'${truncated(value, LONGEST - 1)}` : truncated(value, LONGEST);
}
