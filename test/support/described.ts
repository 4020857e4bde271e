import { describeProblem, type ProblemDescription } from "../../src/register/problems/describe-problem";
import type { Problem } from "../../src/register/problems/problem";

/**
 * Problems as plain objects, each with its place and value and also with its severity and texts, so that one assertion can name them
 * all. Problems of a register have getters, which a spread would lose.
 */
export function described(problems: readonly Problem[]): (Problem & ProblemDescription)[] {
  return problems.map((problem) => {
    const { code, table, sheet, row, column, columnIndex, anchor, value, details } = problem;
    return { code, table, sheet, row, column, columnIndex, anchor, value, details, ...describeProblem(problem) };
  });
}
