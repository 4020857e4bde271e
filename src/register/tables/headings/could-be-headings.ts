import { findQualification } from "../../words/qualifications";
import { cellText } from "../../cells/spelling";

/** Fewest texts that make a row the headings of a list: a title above it is one or two. */
const FEWEST_TEXTS = 3;

/** Whether a row without any known heading may still hold headings: several texts, and neither a number nor a qualification among them. */
export function couldBeHeadings(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => cellText(cell) !== "");
  const isHeading = (cell: unknown): boolean =>
    typeof cell === "string" && /\p{L}/u.test(cell) && findQualification(cell) === null;
  return filled.length >= FEWEST_TEXTS && filled.every(isHeading);
}
