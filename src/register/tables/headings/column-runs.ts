import { isBlank } from "../../cells/spelling";

/** Columns side by side: the first, and the one behind the last. */
export type ColumnRun = readonly [from: number, to: number];

/** The runs of columns that have headings, with blank headings between them. */
export function columnRuns(headings: readonly unknown[]): ColumnRun[] {
  const runs: [number, number][] = [];
  headings.forEach((heading, column) => {
    if (isBlank(heading)) return;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  });
  return runs;
}
