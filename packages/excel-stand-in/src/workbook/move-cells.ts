import { clearCells } from "./clear-cells";
import type { Cell } from "./cell";
import { visitCells } from "./visit-cells";
import type { Area, Worksheet } from "./worksheet";

/**
 * Moves cells with their look, as cutting and pasting does; what was there is replaced. Formulas that refer to them keep their references, and
 * merged cells, validations and tables stay: Excel lets them follow.
 */
export function moveCells(sheet: Worksheet, area: Area, to: Pick<Area, "row" | "column">): void {
  const moved: { cell: Cell; row: number; column: number }[] = [];
  visitCells(sheet, area, (cell, row, column) => {
    moved.push({ cell, row: to.row + row - area.row, column: to.column + column - area.column });
  });
  clearCells(sheet, area, "All");
  clearCells(sheet, { ...area, ...to }, "All");
  for (const { cell, row, column } of moved) sheet.put(row, column, cell);
}
