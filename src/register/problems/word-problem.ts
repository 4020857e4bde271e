import type { ProblemContext } from "./problem-definition";
import { PROBLEMS, type ProblemCode, type ProblemDetails } from "./problem-catalogue";

/** Where a problem is: "Participants", "Participants, row 17" or "Participants, row 17 (D17)". */
function placeText(table: string, row: number | null, cell: string): string {
  if (row === null) return table;
  return cell === "" ? `${table}, row ${row}` : `${table}, row ${row} (${cell})`;
}

/** What is wrong and where: the place, and the catalogue's text for the code. */
export function wordProblem(
  code: ProblemCode,
  details: ProblemDetails<ProblemCode>,
  context: ProblemContext & { readonly row: number | null; readonly cell: string },
): string {
  const { table, row, cell } = context;
  // Whoever added the problem had to give the details of its code.
  return `${placeText(table, row, cell)}: ${PROBLEMS[code].what(context, details[0] as never)}`;
}
