import { PROBLEMS, type ProblemCode } from "./problem-catalogue";
import type { ProblemDefinition } from "./problem-definition";
import type { Problem, Severity } from "./problem";
import { isErrorValue } from "../cells/spelling";
import { columnLetters } from "../../text/column-letters";

/** A problem in words. */
export interface ProblemDescription {
  readonly severity: Severity;
  /** What all problems of the code have in common, in a few words: "Unknown qualification". */
  readonly title: string;
  /** What is wrong and where, in one to three sentences. */
  readonly what: string;
  /** What to do about it: the same for every problem of the code, but where the cell shows the error of a formula. */
  readonly advice: string;
  /** Both together. */
  readonly message: string;
}

/** Says how grave a problem is, what is wrong, where, and what to do: its place, and what the catalogue says of its code. */
export function describeProblem(problem: Problem): ProblemDescription {
  const { severity, title, what: whatOf, advice: usual }: ProblemDefinition = PROBLEMS[problem.code as ProblemCode];
  const isOfError = isOfErrorValue(problem);
  // Whoever added the problem had to give the details of its code.
  const said = isOfError ? errorText(problem) : whatOf(problem, problem.details as never);
  const what = `${placeText(problem)}: ${said}`;
  const advice = isOfError ? kindOf({ code: "error-value" }).advice : usual;
  return { severity, title, what, advice, message: `${what} ${advice}` };
}

/** Whether a cell is at fault because it shows the error of a formula, whatever else it should say. */
export function isOfErrorValue({ code, value }: Problem): boolean {
  const { isOfCell }: ProblemDefinition = PROBLEMS[code as ProblemCode];
  return isOfCell === true && isErrorValue(value);
}

function errorText(problem: Problem): string {
  const isRowLeftOut = severityOf(problem) === "error";
  return `the cell shows the error ${problem.value}, so ${isRowLeftOut ? "the row is left out" : "it is treated as blank"}.`;
}

/** What all problems of a code have in common. */
export function kindOf({ code }: Pick<Problem, "code">): Pick<ProblemDescription, "severity" | "title" | "advice"> {
  const { severity, title, advice } = PROBLEMS[code as ProblemCode];
  return { severity, title, advice };
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
