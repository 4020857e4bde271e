import { foldId } from "../columns/participant-index";
import { cellText } from "../cells/spelling";
import { columnLetters } from "../../text/column-letters";
import { readTrn } from "./identifier";

/** Whether a cell of a column of IDs still holds the ID that the register read there, zeros restored. */
export function isIdOf(cell: unknown, id: string): boolean {
  const text = cellText(cell);
  if (text === "") return false;
  const wanted = foldId(id);
  if (foldId(text) === wanted || foldId(readTrn(cell)) === wanted) return true;
  return typeof cell === "number" && /^0+\d+$/.test(id) && String(cell) === id.replace(/^0+/, "");
}

/**
 * The name of a row by its place, which it has instead of an ID where the table has no IDs that tell people apart: "People, A12".
 *
 * @param firstColumn of the table on the sheet, 1-based
 * @param row of the sheet, 1-based
 */
export function placeId(table: string, firstColumn: number, row: number): string {
  return `${table}, ${columnLetters(firstColumn)}${row}`;
}
