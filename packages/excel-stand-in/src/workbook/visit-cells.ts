import { intersection } from "./area";
import type { Cell } from "./cell";
import type { Area, Worksheet } from "./worksheet";

/** Visits the cells of an area that are there: blank, unformatted ones are skipped, so that whole rows and columns cost nothing. */
export function visitCells(
  sheet: Worksheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const lastRow = Math.min(sheet.rows.length, area.row + area.rows);
  for (let row = area.row; row < lastRow; row++) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const lastColumn = Math.min(cells.length, area.column + area.columns);
    for (let column = area.column; column < lastColumn; column++) {
      const cell = cells[column];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}

/** Visits every position of an area. */
export function visitPositions(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

/** The part of an area within which formats are kept. See {@link restyle}. */
export function formattedPart(sheet: Worksheet, area: Area, mostCells: number): Area | null {
  if (area.rows * area.columns <= mostCells) return area;
  const columns = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return intersection(area, { row: 0, column: 0, rows: sheet.rows.length, columns });
}
