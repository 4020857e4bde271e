import type { PlainProblemCode } from "../problems/problem-catalogue";
import { isExampleId } from "../words/example-id";
import { isTotals } from "../words/totals";
import type { SourceTable } from "../tables/source";
import { cellText, spellingKey } from "../cells/spelling";

/** Problems with which a row is left out that is nobody's: a note each, or a warning where it tells of the people below. */
export const NOBODY_CODES: ReadonlySet<string> = new Set<PlainProblemCode>([
  "totals-row",
  "repeated-headings",
  "report-line",
  "status-title",
  "label-row",
]);

/** By ASCII code, 1 for the characters with which totals and examples may begin. Others are looked at more closely. */
const BEGINNINGS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[-\sacegmorst]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether an ID is an example's or begins a row of totals. For most of a million IDs the first character alone rules it out. */
export function isFurnitureId(id: string): boolean {
  return BEGINNINGS[id.charCodeAt(0)] !== 0 && (isExampleId(id) || isTotals(id));
}

/** Fewest cells of a row that show that it repeats the upper one of two rows of headings. */
const FEWEST_UPPER = 2;

/** Whether cells repeat the upper one of two rows of headings. @param columns those of the row that are not blank */
export function areUpperHeadings(
  cellAt: (heading: number) => unknown,
  columns: readonly number[],
  { upperHeadings = [] }: SourceTable,
): boolean {
  if (columns.length < FEWEST_UPPER) return false;
  return columns.every((heading) => isHeadingAgain(cellAt(heading), upperHeadings[heading]));
}

/**
 * Whether a cell repeats the heading of its column; of headings over two rows, the lower one alone will do. The end of another heading is none:
 * below "Rating out of 10", 10 is a rating.
 */
export function repeatsHeading(cell: unknown, heading: number, { headings, upperHeadings }: SourceTable): boolean {
  if (isHeadingAgain(cell, headings[heading])) return true;
  const [lower, both] = [cellText(cell).toLowerCase(), cellText(headings[heading]).toLowerCase()];
  if (upperHeadings === undefined || lower === "" || !both.endsWith(` ${lower}`)) return false;
  const group = upperHeadings.slice(0, heading + 1).findLast((upper) => cellText(upper) !== "");
  return both === `${cellText(group).toLowerCase()} ${lower}`;
}

/** Whether a cell repeats the heading of its column, as at a page break inside the rows. */
export function isHeadingAgain(cell: unknown, heading: unknown): boolean {
  const key = spellingKey(cellText(cell));
  return key !== "" && key === spellingKey(cellText(heading));
}
