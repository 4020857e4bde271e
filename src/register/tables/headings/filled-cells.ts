import { isBlank } from "../../cells/spelling";

/** Number of cells of a row that are not blank. */
export function filledCells(cells: readonly unknown[]): number {
  return cells.filter((cell) => !isBlank(cell)).length;
}
