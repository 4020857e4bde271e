import { goToPerson } from "../app/go-to-person";
import type { RowPlace } from "../register/tables/row-place";
import type { ActionEnd } from "./action-end";

/** Goes to somebody's row, if it still is theirs. @param id as the register has it */
export async function goToPersonRow(id: string, place: RowPlace): Promise<ActionEnd> {
  if ((await goToPerson(id, place)) === "gone to") return "";
  return { refused: `${id} is no longer in row ${place.row} of ${place.table.sheet}. The list has been read again.` };
}
