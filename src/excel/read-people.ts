import type { FoundTable } from "../register/tables/table-candidate";
import { readAreas, type SheetArea } from "./read-areas";
import { rowRuns } from "./row-runs";
import { runExcel } from "./run-excel";

/** Cells of some rows of a table that are to be read. */
export interface CellsToRead {
  readonly table: Pick<FoundTable, "sheetId" | "firstColumn">;
  /** Positions among the table's headings, 0-based. */
  readonly columns: readonly number[];
  /** Sheet rows, 1-based, in any order. */
  readonly rows: readonly number[];
}

/** Content of the cell of a column in a row; "" where it was not read. */
export type ReadCells = (column: number, row: number) => unknown;

/** Most areas of a column that are asked for at once. */
const MOST_RUNS = 200;

/**
 * Reads cells of rows of tables: one round trip where they fit one response. What lies between the rows is read with them where that is
 * cheaper, and is given to nobody.
 *
 * Nothing is read where a sheet is gone meanwhile. @throws what Excel throws
 */
export async function readPeople(asked: readonly CellsToRead[]): Promise<readonly ReadCells[]> {
  try {
    return await readCells(asked);
  } catch (error) {
    if (error instanceof OfficeExtension.Error && error.code === "ItemNotFound") return asked.map(() => () => "");
    throw error;
  }
}

function readCells(asked: readonly CellsToRead[]): Promise<readonly ReadCells[]> {
  return runExcel(async (context) => {
    const planned = asked.map(({ table, columns, rows }) => {
      const sheet = context.workbook.worksheets.getItem(table.sheetId);
      const runs = rowRuns(rows, MOST_RUNS);
      const areas = columns.map((column) =>
        runs.map((run) => ({
          ...{ sheet, row: run.first - 1, rows: run.count },
          ...{ column: table.firstColumn + column, columns: 1 },
        })),
      );
      return { columns, rows: new Set(rows), areas };
    });
    const areas: SheetArea[] = planned.flatMap((one) => one.areas.flat());
    const read = areas.length === 0 ? new Map<SheetArea, unknown[][]>() : await readAreas(context, areas);
    return planned.map(({ columns, rows, areas: ofTable }): ReadCells => {
      const cells = new Map(
        columns.map((column, i) => [
          column,
          new Map(
            ofTable[i].flatMap((area) =>
              (read.get(area) ?? []).flatMap(([value], r): [number, unknown][] => {
                const row = area.row + r + 1;
                return rows.has(row) ? [[row, value]] : [];
              }),
            ),
          ),
        ]),
      );
      return (column, row) => cells.get(column)?.get(row) ?? "";
    });
  });
}
