import { areHandedOver, untilHandedOver } from "./handing-over";
import { planBatches } from "./read-plan";
import { runExcel } from "./run-excel";

/** Columns of the rows of a table: all counts are 0-based. */
export interface TableColumns {
  readonly sheetId: string;
  /** Sheet row of the first row below the headings. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Columns of the sheet. */
  readonly columns: readonly number[];
}

/** The cells of a column, from the table's first row on. */
export interface ColumnCells {
  readonly values: readonly unknown[];
  readonly numberFormats: readonly unknown[];
}

/** Most cells of one response, as for the rows of the register; half of them are number formats. */
const CELLS_PER_BATCH = 360_000;
const FEWEST_CELLS = 1_000;

/**
 * Reads columns of tables, values and number formats: one round trip where they fit one response, nothing else of the tables.
 *
 * @returns for each table its columns, in the order asked for. @throws what Excel throws, for instance when a sheet is gone
 */
export function readColumns(tables: readonly TableColumns[]): Promise<ColumnCells[][]> {
  return runExcel(async (context) => {
    const sizes = tables.map(({ rowCount, columns }) => ({ rows: rowCount, cellsPerRow: 2 * columns.length }));
    const cells = sizes.reduce((sum, { rows, cellsPerRow }) => sum + rows * cellsPerRow, 0);
    return untilHandedOver(Math.min(cells, CELLS_PER_BATCH), FEWEST_CELLS, async (most) => {
      const read = tables.map(({ columns }) => columns.map((): MutableCells => ({ values: [], numberFormats: [] })));
      for (const batch of planBatches(sizes, most)) {
        const asked = batch.map(({ table, firstRow, rowCount }) => {
          const { sheetId, columns, firstRow: top } = tables[table];
          const sheet = context.workbook.worksheets.getItem(sheetId);
          return columns.map((column) =>
            sheet.getRangeByIndexes(top + firstRow, column, rowCount, 1).load("values,numberFormat"),
          );
        });
        if (!(await areHandedOver(context, asked.flat()))) return "too large";
        batch.forEach(({ table }, block) =>
          asked[block].forEach(({ values, numberFormat }, at) => {
            for (const [value] of values as unknown[][]) read[table][at].values.push(value);
            for (const [format] of numberFormat as unknown[][]) read[table][at].numberFormats.push(format);
          }),
        );
      }
      return read;
    });
  });
}

interface MutableCells {
  readonly values: unknown[];
  readonly numberFormats: unknown[];
}
