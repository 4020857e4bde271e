import { foldId } from "../columns/participant-index";
import { cellText } from "../cells/spelling";
import { readTrn } from "./identifier";

/** Whether a cell of a column of IDs still holds the ID that the register read there, zeros restored. */
export function isIdOf(cell: unknown, id: string): boolean {
  const text = cellText(cell);
  if (text === "") return false;
  const wanted = foldId(id);
  if (foldId(text) === wanted || foldId(readTrn(cell)) === wanted) return true;
  return typeof cell === "number" && String(cell) === id.replace(/^0+/, "");
}
