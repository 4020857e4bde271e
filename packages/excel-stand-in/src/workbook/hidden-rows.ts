import type { Area, Worksheet } from "./worksheet";

/** Whether all rows of an area are hidden; null when some are. */
export function areRowsHidden({ hiddenRows }: Worksheet, area: Area): boolean | null {
  const count = hiddenWithin(hiddenRows, area).length;
  return count === 0 ? false : count === area.rows ? true : null;
}

/** Hides or shows the rows of an area. */
export function setRowsHidden({ hiddenRows }: Worksheet, area: Area, isHidden: boolean): void {
  if (isHidden) for (let row = area.row; row < area.row + area.rows; row++) hiddenRows.add(row);
  else for (const row of hiddenWithin(hiddenRows, area)) hiddenRows.delete(row);
}

/** An area may have a million rows, of which few are hidden; or few rows, on a sheet where many are. */
function hiddenWithin(hiddenRows: ReadonlySet<number>, { row, rows }: Area): number[] {
  if (rows < hiddenRows.size) return Array.from({ length: rows }, (_, i) => row + i).filter((at) => hiddenRows.has(at));
  return [...hiddenRows].filter((at) => at >= row && at < row + rows);
}
