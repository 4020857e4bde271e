/** Consecutive rows, 1-based. */
export interface RowRun {
  readonly first: number;
  readonly count: number;
}

/** Rows that lie no further apart are read together with those between them: another area costs more than the cells. */
const NEAR = 20;

/**
 * The runs of rows in which some rows are, with those between them where they are near one another.
 *
 * @param rows 1-based, in any order
 * @param most runs; where there would be more, rows further apart are joined
 */
export function rowRuns(rows: readonly number[], most: number): RowRun[] {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((row, i) => row - sorted[i]);
  const widest = gaps.toSorted((a, b) => b - a);
  const near = Math.max(NEAR, widest.at(most - 1) ?? 0);
  const runs: { first: number; count: number }[] = [];
  for (const row of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && row - (last.first + last.count - 1) <= near) last.count = row - last.first + 1;
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}
