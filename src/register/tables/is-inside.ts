import type { TableCandidate } from "./table-candidate";

/** Whether a range's headings are inside an Excel table. */
export function isInside(range: TableCandidate, table: TableCandidate): boolean {
  const row = range.firstRow - 1;
  return (
    table.sheetId === range.sheetId &&
    row >= table.firstRow - 1 &&
    row < table.firstRow + table.rowCount &&
    range.firstColumn < table.firstColumn + table.headings.length &&
    range.firstColumn + range.headings.length > table.firstColumn
  );
}
