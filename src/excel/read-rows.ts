import type { MergedCells } from "../register/tables/source";
import type { FoundTable } from "../register/tables/table-candidate";
import { areHandedOver, untilHandedOver } from "./handing-over";
import { mergedDownwards, requestMergedCells } from "./merged-cells";
import { planBatches } from "./read-plan";
import { rowRuns } from "./row-runs";

/** Rows of a table that are to be read with all its columns. */
export interface RowsToRead {
  readonly table: FoundTable;
  /** Sheet rows, 1-based, in any order. */
  readonly rows: readonly number[];
}

/** A row of a table, a cell for each of its headings. */
export interface RowCells {
  readonly values: unknown[];
  readonly formats: unknown[];
}

/** Rows that were read, by their row of the sheet, 1-based. */
export type ReadRows = ReadonlyMap<number, RowCells>;

/** Most cells of one response: a value and a number format for each cell of a row. */
const CELLS_PER_BATCH = 200_000;
const FEWEST_CELLS = 200;
/** Most areas of one request. */
const AREAS_PER_BATCH = 300;
/** Most runs of rows of a table: more than that are joined, with the rows between them. */
const MOST_RUNS = 3_000;

/**
 * Reads rows of tables, values and number formats, in as few round trips as the limits allow; one more where cells of a plain range may be
 * merged: a row says what a cell says that is merged downwards over it, as in the register. @throws what Excel throws
 */
export async function readRows(context: Excel.RequestContext, asked: readonly RowsToRead[]): Promise<ReadRows[]> {
  const requested = asked.map(({ table }) => requestMergedCells(context, table));
  if (requested.some((one) => one !== null)) await context.sync();
  const merged = requested.map((one, i) => mergedDownwards(one, asked[i].table));
  const wanted = asked.map(({ rows }, i) => new Set([...rows, ...topsOver(rows, merged[i])]));
  const runs = asked.flatMap(({ table }, t) =>
    rowRuns([...wanted[t]], MOST_RUNS).map((run) => ({ ...run, t, table, cellsPerRow: 2 * table.headings.length })),
  );
  const cells = runs.reduce((sum, { count, cellsPerRow }) => sum + count * cellsPerRow, 0);
  const read = await untilHandedOver(Math.min(cells, CELLS_PER_BATCH), FEWEST_CELLS, async (most) => {
    const found = asked.map(() => new Map<number, RowCells>());
    const sizes = runs.map(({ count, cellsPerRow }) => ({ rows: count, cellsPerRow }));
    for (const batch of planBatches(sizes, most).flatMap(inRequests)) {
      const ranges = batch.map(({ table: run, firstRow, rowCount }) => {
        const { table, first } = runs[run];
        return context.workbook.worksheets
          .getItem(table.sheetId)
          .getRangeByIndexes(first - 1 + firstRow, table.firstColumn, rowCount, table.headings.length)
          .load("values,numberFormat");
      });
      if (!(await areHandedOver(context, ranges))) return "too large";
      batch.forEach(({ table: run, firstRow }, i) => {
        const { first, t } = runs[run];
        (ranges[i].values as unknown[][]).forEach((values, r) => {
          const row = first + firstRow + r;
          if (wanted[t].has(row)) found[t].set(row, { values, formats: ranges[i].numberFormat[r] as unknown[] });
        });
      });
    }
    return found;
  });
  read.forEach((rows, t) => fill(rows, merged[t]));
  return read;
}

/** Batches of so few areas that the request is not too large either. */
function inRequests<T>(batch: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(batch.length / AREAS_PER_BATCH) }, (_, i) =>
    batch.slice(i * AREAS_PER_BATCH, (i + 1) * AREAS_PER_BATCH),
  );
}

/** The rows in which cells are that are merged downwards over some of the rows. */
function topsOver(rows: readonly number[], merged: readonly MergedCells[]): number[] {
  if (merged.length === 0) return [];
  const wanted = new Set(rows);
  return merged.flatMap(({ row, rowCount }) =>
    Array.from({ length: rowCount }, (_, i) => row + i).some((one) => wanted.has(one)) ? [row] : [],
  );
}

function fill(rows: ReadRows, merged: readonly MergedCells[]): void {
  for (const { heading, row, rowCount } of merged) {
    const top = rows.get(row);
    for (let below = row + 1; below < row + rowCount; below++) {
      const cells = rows.get(below);
      if (top === undefined || cells === undefined) continue;
      cells.values[heading] = top.values[heading];
      cells.formats[heading] = top.formats[heading];
    }
  }
}
