import type { Cell } from "../workbook/cell";
import type { Area } from "../workbook/worksheet";
import { cellName } from "./address";

type Rows = readonly (readonly (Cell | undefined)[] | undefined)[];

/**
 * The areas that results of formulas fill, by the address of the formula's cell; formulas with a single result are not in it.
 * Nor are those whose area holds something else by now: they have no room until they are calculated again.
 */
export function spillAreas(rows: Rows): Map<string, Area> {
  const areas = new Map<string, Area>();
  rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const from = cell?.spilledFrom;
      if (from === undefined || from.row > row || from.column > column) return;
      if (rows[from.row]?.[from.column]?.formula === undefined) return;
      const address = cellName(from.row, from.column);
      const known = areas.get(address);
      areas.set(address, {
        row: from.row,
        column: from.column,
        rows: Math.max(known?.rows ?? 1, row - from.row + 1),
        columns: Math.max(known?.columns ?? 1, column - from.column + 1),
      });
    }),
  );
  for (const [address, area] of areas) if (!isOwnArea(rows, area)) areas.delete(address);
  return areas;
}

function isOwnArea(rows: Rows, { row, column, rows: height, columns: width }: Area): boolean {
  return rows.slice(row, row + height).every((cells, r) =>
    (cells ?? []).slice(column, column + width).every((cell, c) => {
      if ((r === 0 && c === 0) || cell === undefined) return true;
      const isOwn = cell.spilledFrom?.row === row && cell.spilledFrom.column === column;
      return isOwn || (cell.content === null && cell.formula === undefined);
    }),
  );
}
