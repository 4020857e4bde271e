import type { ProblemCode } from "../register/problems/problem-catalogue";
import type { Register } from "../register/register";
import { MESSAGES } from "./messages";

/**
 * Why a row of participants is left out that may be somebody's. What is left out rightly is not among them: an application that was not
 * accepted, a row that says the same as another, an example.
 */
const LACKING: ReadonlySet<string> = new Set<ProblemCode>([
  ...(["shifted-headings", "other-headings", "below-other-headings", "missing-id", "name-only"] as const),
  ...(["unknown-qualification", "missing-qualification", "missing-year", "conflicting-participant"] as const),
]);

/**
 * The sentence about a range of which rows are not counted; null where all are. No data check names them: the range is no table of the
 * workbook, and its figure would be too small without a word.
 */
export function rowsLeftOut({ problems }: Pick<Register, "problems">): string | null {
  const lacking = problems.filter(({ code }) => LACKING.has(code));
  if (lacking.length === 0) return null;
  const [{ code, row, table, column, value, details }] = lacking.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const place = `row ${row} of ${table}`;
  if (code !== "conflicting-participant") return MESSAGES.rowsLeftOut(lacking.length, place, column, value);
  const { earlier } = details as { readonly earlier: string };
  return MESSAGES.rowsRepeated(lacking.length, place, earlier);
}
