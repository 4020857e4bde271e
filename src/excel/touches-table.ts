import type { FoundTable } from "../register/tables/table-candidate";

/**
 * Whether cells are among those of a table: its rows, its headings, and what is above a plain range that has titles.
 *
 * @param address "A1:B3,D5", as events of Excel name cells; null or anything else may be any cell
 */
export function touchesTable(address: string | null, table: FoundTable): boolean {
  const { firstRow, rowCount, firstColumn, headings } = table;
  return (address ?? "").split(",").some((area) => {
    const [from = null, to = from] = area.replaceAll("$", "").split(":").map(cellAt);
    if (from === null || to === null) return true;
    // Titles above a plain range may say the qualification or the year of its rows.
    if (!table.isTable && table.titles.length > 1 && from.row < firstRow) return true;
    const isInRows = from.row <= firstRow + rowCount && to.row >= firstRow;
    return isInRows && from.column < firstColumn + headings.length && to.column >= firstColumn;
  });
}

/** Row, from 1, and column, from 0, of "B3"; null for anything else. */
function cellAt(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters, row] = /^([A-Z]{1,3})(\d+)$/.exec(cell) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row), column };
}
