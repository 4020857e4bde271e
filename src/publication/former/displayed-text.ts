import { wholeNumber } from "../../text/plural";
import type { Measure } from "../forms/measure";
import { NOT_APPLICABLE } from "../forms/shown-value";
import { CONFIDENTIAL, UNRELIABLE } from "../public-copy";

/**
 * What a cell displayed, and the JSON says: the number of a CSV line with its decimals and its unit again.
 *
 * @param behind the number that stands in brackets; "" where there is none
 * @returns null where the value is not one of its measure
 */
export function displayedText({ kind, isBlankAtNought }: Measure, value: string, behind: string): string | null {
  const shorthand = value.toLowerCase();
  if (shorthand === CONFIDENTIAL || shorthand === UNRELIABLE) return shorthand;
  if (shorthand === NOT_APPLICABLE) return "";
  const number = numberOf(value);
  if (number === null) return null;
  if (kind === "percent" || kind === "mean") {
    const text = number.toFixed(2);
    return kind === "mean" ? text : `${text} %`;
  }
  if (!Number.isInteger(number)) return null;
  if (kind === "wholePercent") return `${number}%`;
  if (kind === "count") return number === 0 && isBlankAtNought ? "" : wholeNumber(number);
  const people = numberOf(behind);
  return people === null ? null : `${number}% (${wholeNumber(people)})`;
}

/** "175.00", "175", "175,00", "175.00%", "1,034" */
function numberOf(field: string): number | null {
  const digits = field.endsWith("%") ? field.slice(0, -1).trimEnd() : field;
  if (/^\d{1,3}(?:,\d{3})+$/.test(digits)) return Number(digits.replaceAll(",", ""));
  return /^\d{1,15}(?:[.,]\d{1,2})?$/.test(digits) ? Number(digits.replace(",", ".")) : null;
}
