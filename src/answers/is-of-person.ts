import { cellText } from "../register/cells/spelling";
import { foldId } from "../register/columns/participant-index";
import { readTrn } from "../register/readers/identifier";

/** Whether a cell of the column of IDs holds this ID, which the register may have given back the zeros that Excel drops. */
export function isOfPerson(cell: unknown, id: string): boolean {
  if (cell === id) return true;
  const text = cellText(cell);
  if (text === "") return false;
  const spellings = [text, readTrn(cell), typeof cell === "number" ? text.padStart(id.length, "0") : text];
  return spellings.some((one) => foldId(one) === foldId(id));
}
