import { format, isDateFormat } from "numfmt";
import type { CellContent } from "./cell";
import { roundAsDisplayed } from "./round-as-displayed";
import { DAYS_TO_1904 } from "./serial-date";

/**
 * Text that Excel shows for a cell's content under a number format, in English. Widths of columns are not considered: where Excel
 * would show #### for lack of space, this is the whole text.
 */
export function displayText(content: CellContent, numberFormat: string, date1904 = false): string {
  if (content === null) return "";
  if (typeof content === "object") return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return format(numberFormat, displayedNumber(content, numberFormat, date1904), QUIET);
  // Only a format with a section for texts can change how a text is shown.
  return /[@;]/.test(numberFormat) ? format(numberFormat, content, QUIET) : content;
}

/** A file may hold a number format that cannot be read; the cell then shows numfmt's sign for it instead of breaking the request. */
const QUIET = { throws: false };

function displayedNumber(value: number, numberFormat: string, date1904: boolean): number {
  if (date1904 && isDateFormat(numberFormat)) return value + DAYS_TO_1904;
  return roundAsDisplayed(value, numberFormat);
}
