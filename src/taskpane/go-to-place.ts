import { goToPerson } from "../app/go-to-person";
import { goToCell, goToSummarySheet } from "../excel/go-to";
import { cellOfProblem, type Problem } from "../register/problems/problem";
import type { RowPlace } from "../register/tables/row-place";
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

/** Goes to somebody's row, if it still is theirs. @param id as the register has it */
export async function goToPersonRow(id: string, place: RowPlace): Promise<ActionEnd> {
  if ((await goToPerson(id, place)) === "gone to") return "";
  return { refused: `${id} is no longer in row ${place.row} of ${place.table.sheet}. The list has been read again.` };
}
