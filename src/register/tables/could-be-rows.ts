import { cellText, isBlank } from "../cells/spelling";
import { isReportLine } from "./report-lines";
import { isKnownHeading } from "./heading-match";

/**
 * Whether the first cells below a table are one of its rows: a note is a single cell, a report's footer is told by its words, and
 * another table begins with headings.
 */
export function couldBeRows(below: readonly (readonly unknown[])[]): boolean {
  const first = below.find((cells) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    return filled.length > 1 && !isReportLine(filled, { titles: [], isBelowLine: false });
  });
  if (first === undefined) return false;
  const headings = first.filter((cell) => isKnownHeading(cellText(cell)));
  return headings.length < 2;
}
