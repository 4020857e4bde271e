import { SMALL } from "../counts/count-system";
import type { DraftRow, DraftTable } from "./draft";

/**
 * Metric 6 without the means of one to four ratings. Where those that are left out have fewer than five ratings together in a year, the
 * mean of all would give theirs away, and the next larger one is left out as well.
 *
 * @param width columns of a year: responses, mean rating
 */
export function withoutFewRatings(table: DraftTable, width: number): DraftTable {
  const left = new Set<string>();
  for (let responses = 0; responses < table.columns.length; responses += width) {
    for (const row of rowsLeftOut(table.rows, responses)) left.add(`${row} ${responses + 1}`);
  }
  return {
    ...table,
    rows: table.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, c) => (left.has(`${r} ${c}`) ? { ...cell, isLeftOut: true } : cell)),
    })),
  };
}

/** Rows whose mean is left out. @param column the column of responses */
function rowsLeftOut(rows: readonly DraftRow[], column: number): number[] {
  const responses = rows.map(({ cells: { [column]: cell } }) =>
    cell.figure?.kind === "count" ? cell.figure.count : 0,
  );
  const isFew = (count: number): boolean => count > 0 && count <= SMALL;
  const few = [...rows.keys()].filter((row) => isFew(responses[row]));
  const together = few.filter((row) => !rows[row].isTotal).reduce((sum, row) => sum + responses[row], 0);
  if (!isFew(together)) return few;
  const [next] = [...rows.keys()]
    .filter((row) => !rows[row].isTotal && responses[row] > SMALL)
    .sort((a, b) => responses[a] - responses[b] || a - b);
  return next === undefined ? few : [...few, next];
}
