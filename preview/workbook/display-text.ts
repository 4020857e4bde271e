import { format, isDateFormat } from "numfmt";
import type { CellContent } from "./cell";
import { roundAsDisplayed } from "./round-as-displayed";

/** Days between the two date systems: serial 0 of the one that begins in 1904 is serial 1462 of the usual one. */
const DAYS_TO_1904 = 1_462;

/**
 * Text that Excel shows for a cell's content under a number format, in English. Widths of columns are not considered: where Excel
 * would show #### for want of space, this is the whole text.
 */
export function displayText(content: CellContent, numberFormat: string, date1904 = false): string {
  if (content === null) return "";
  switch (typeof content) {
    case "object":
      return content.error;
    case "boolean":
      return content ? "TRUE" : "FALSE";
    case "string":
      return numberFormat.includes("@") || numberFormat.includes(";") ? format(numberFormat, content, QUIET) : content;
    case "number":
      return format(numberFormat, displayedNumber(content, numberFormat, date1904), QUIET);
  }
}

/** A file may hold a number format that nobody can read; the cell then shows numfmt's sign for it instead of breaking the request. */
const QUIET = { throws: false };

function displayedNumber(value: number, numberFormat: string, date1904: boolean): number {
  if (date1904 && isDateFormat(numberFormat)) return value + DAYS_TO_1904;
  return roundAsDisplayed(value, numberFormat);
}
