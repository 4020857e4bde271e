import { invalidArgument } from "./excel-error";
import type { Area } from "./worksheet";

/** One value for each position of an area, counted from its first cell; null leaves a cell as it is. */
export type CellGrid = (row: number, column: number) => string | number | boolean | null;

/**
 * Values as `range.values = …` takes them: one value or a 1 × 1 array for all cells, or a 2-D array of exactly the range's size.
 *
 * @throws ExcelError InvalidArgument when the size does not fit; the grid itself throws it for values that no cell can hold
 */
export function cellGrid(values: unknown, area: Pick<Area, "rows" | "columns">): CellGrid {
  if (!Array.isArray(values)) {
    const value = asValue(values);
    return () => value;
  }
  const rows = values as readonly unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (!rows.every((row) => Array.isArray(row) && row.length === width)) {
    throw invalidArgument("the values must be a two-dimensional array.");
  }
  const grid = rows as readonly (readonly unknown[])[];
  if (grid.length === 1 && width === 1) {
    const value = asValue(grid[0][0]);
    return () => value;
  }
  checkSize(grid.length, width, area);
  return (row, column) => asValue(grid[row][column]);
}

export function checkSize(rows: number, columns: number, area: Pick<Area, "rows" | "columns">): void {
  if (rows === area.rows && columns === area.columns) return;
  throw invalidArgument(`${rows} × ${columns} values do not fit a range of ${area.rows} × ${area.columns} cells.`);
}

function asValue(value: unknown): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument("a cell holds a text, a number or a truth value.");
}
