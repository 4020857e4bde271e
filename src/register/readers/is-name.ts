import { isHeadingAgain } from "./non-participant-rows";
import { isTotals } from "../words/totals";
import { isReportLine } from "../tables/report-lines";
import { cellText } from "../cells/spelling";
import { TITLE_FIELDS } from "../tables/titles";

/** Labels of subtotals. Max, Min and Sum are names as well: "Smith, Max". */
const SUBTOTAL = /\s(?:count|total|average)$/iu;

/**
 * Whether the one cell of a row that is filled could be somebody's name: it is neither part of a report's page, nor a title, total or number.
 *
 * @param heading of its column
 * @param titles above the table
 */
export function isName(cell: unknown, heading: unknown, titles: readonly string[]): boolean {
  const text = cellText(cell);
  if (!/\p{L}/u.test(text) || isTotals(cell) || SUBTOTAL.test(text) || isHeadingAgain(cell, heading)) return false;
  return (
    !isReportLine([cell], { titles, isBelowLine: false }) && TITLE_FIELDS.every(([, find]) => find([text]) === null)
  );
}
