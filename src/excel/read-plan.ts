import { neededColumns } from "../register/tables/needed-columns";
import { besideRead } from "../register/tables/recognition/beside-read";
import type { Recognition } from "../register/tables/recognition/recognition";

/** Adjacent columns that are read together. Columns whose number format matters are read apart from the others. */
export interface RunPlan {
  /** Position of the first column among the table's headings, 0-based. */
  readonly firstHeading: number;
  readonly width: number;
  readonly withFormats: boolean;
}

/** Groups the columns that the register needs into runs: names and addresses between them are not read with the rows. */
export function planRuns(recognition: Recognition): RunPlan[] {
  const runs: { firstHeading: number; width: number; withFormats: boolean }[] = [];
  for (const { column, isPercent: withFormats } of withBeside(recognition)) {
    const last = runs.at(-1);
    if (last !== undefined && last.firstHeading + last.width === column && last.withFormats === withFormats)
      last.width++;
    else runs.push({ firstHeading: column, width: 1, withFormats });
  }
  return runs;
}

/** The needed columns, and those beside them that may say something else. */
function withBeside(recognition: Recognition): ReturnType<typeof neededColumns> {
  const needed = neededColumns(recognition);
  const beside = besideRead(recognition).filter((column) => !needed.some((one) => one.column === column));
  return [...needed, ...beside.map((column) => ({ column, isPercent: false }))].sort((a, b) => a.column - b.column);
}

/** Rows of a table, split for reading. */
export interface BlockPlan {
  /** Position of the table among those to read. */
  readonly table: number;
  /** Row within the table's body, 0-based. */
  readonly firstRow: number;
  readonly rowCount: number;
}

/**
 * Splits tables into blocks and blocks into batches, one response each.
 *
 * @param tables number of rows and of cells per row (values and number formats) of each table
 * @param cellsPerBatch most cells of one response; Excel on the web refuses responses above 5 MB
 */
export function planBatches(
  tables: readonly { readonly rows: number; readonly cellsPerRow: number }[],
  cellsPerBatch: number,
): BlockPlan[][] {
  const batches: BlockPlan[][] = [];
  let batch: BlockPlan[] = [];
  let room = cellsPerBatch;
  tables.forEach(({ rows, cellsPerRow }, table) => {
    for (let firstRow = 0; firstRow < rows;) {
      if (room < cellsPerRow && batch.length > 0) {
        batches.push(batch);
        batch = [];
        room = cellsPerBatch;
      }
      const rowCount = Math.min(rows - firstRow, Math.max(1, Math.floor(room / cellsPerRow)));
      batch.push({ table, firstRow, rowCount });
      room -= rowCount * cellsPerRow;
      firstRow += rowCount;
    }
  });
  return batch.length > 0 ? [...batches, batch] : batches;
}
