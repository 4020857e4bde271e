import { PROBLEMS, type ProblemCode } from "./problem-catalogue";
import type { Problem, Severity } from "./problem";
import { columnLetters } from "../../text/column-letters";

/** A problem in words. */
export interface ProblemDescription {
  readonly severity: Severity;
  /** What all problems of the code have in common, in a few words: "Unknown qualification". */
  readonly title: string;
  /** What is wrong and where, in one to three sentences. */
  readonly what: string;
  /** What to do about it: the same for every problem of the code. */
  readonly advice: string;
  /** Both together. */
  readonly message: string;
}

/** Says how grave a problem is, what is wrong, where, and what to do: its place, and what the catalogue says of its code. */
export function describeProblem(problem: Problem): ProblemDescription {
  const { severity, title, what: whatOf, advice } = PROBLEMS[problem.code as ProblemCode];
  // Whoever added the problem had to give the details of its code.
  const what = `${placeText(problem)}: ${whatOf(problem, problem.details as never)}`;
  return { severity, title, what, advice, message: `${what} ${advice}` };
}

/** How grave a problem is, without putting it into words. */
export function severityOf({ code }: Problem): Severity {
  return PROBLEMS[code as ProblemCode].severity;
}

/** Where a problem is: "Participants", "Participants, row 17" or "Participants, row 17 (D17)". */
function placeText({ table, row, columnIndex }: Problem): string {
  if (row === null) return table;
  return columnIndex === null ? `${table}, row ${row}` : `${table}, row ${row} (${columnLetters(columnIndex)}${row})`;
}
