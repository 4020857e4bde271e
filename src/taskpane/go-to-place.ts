import { goToCell, goToSummarySheet } from "../excel/go-to";
import { cellOfProblem, type Problem } from "../register/problems/problem";
import type { ActionEnd } from "./action-end";

/** Goes to one of the summary sheets. @param key of its plan: "metric-1" */
export async function goToSheet(key: string): Promise<ActionEnd> {
  const isThere = await goToSummarySheet(key);
  return isThere ? "" : { refused: "This sheet does not exist yet. Choose Refresh summary sheets on the overview." };
}

/** Goes to the cell of a problem. */
export async function goToProblem(problem: Problem): Promise<ActionEnd> {
  const isThere = await goToCell({ sheet: problem.sheet, ...cellOfProblem(problem) });
  return isThere ? "" : { refused: `The sheet ${problem.sheet} no longer exists.` };
}
