import { columnLetters } from "../../text/column-letters";

/**
 * The name of a row by its place, which it has instead of an ID where the table has no IDs that tell people apart: "People, A12".
 *
 * @param firstColumn of the table on the sheet, 1-based
 * @param row of the sheet, 1-based
 */
export function placeId(table: string, firstColumn: number, row: number): string {
  return `${table}, ${columnLetters(firstColumn)}${row}`;
}
