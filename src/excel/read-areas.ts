import { areHandedOver, untilHandedOver } from "./handing-over";
import { planBatches } from "./read-plan";

/** A rectangle of cells on a sheet. Row and column are 0-based. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Most cells of one response. Among the first rows of a sheet are titles and notes: long texts are likelier than further down. */
const CELLS_PER_BATCH = 100_000;

/** No heading or word is longer, and to look for some in the whole of a long text takes its time. */
export const LONGEST_TEXT = 255;

/** The values of areas, long texts cut off, in as few round trips as the limits allow: one where they fit one response. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<SheetArea, unknown[][]>> {
  const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return untilHandedOver(Math.min(cells, CELLS_PER_BATCH), 1, async (cellsPerBatch) => {
    const values = new Map(areas.map((area) => [area, Array.from({ length: area.rows }, (): unknown[] => [])]));
    const strips = areas.flatMap((area) => stripsOf(area, Math.max(1, Math.floor(cellsPerBatch))));
    const sizes = strips.map(({ rows, columns }) => ({ rows, cellsPerRow: columns }));
    for (const batch of planBatches(sizes, cellsPerBatch)) {
      const ranges = batch.map(({ table, firstRow, rowCount }) => {
        const { sheet, row, column, columns } = strips[table];
        return sheet.getRangeByIndexes(row + firstRow, column, rowCount, columns).load("values");
      });
      if (!(await areHandedOver(context, ranges))) return "too large";
      batch.forEach(({ table, firstRow }, i) => {
        // The strips of an area come from left to right.
        const rows = ranges[i].values as unknown[][];
        rows.forEach((cells, r) => values.get(strips[table].area)?.[firstRow + r].push(...cells.map(cut)));
      });
    }
    return values;
  });
}

/** An area in pieces of so few columns that a row of each fits one response. */
function stripsOf(area: SheetArea, widest: number): (SheetArea & { readonly area: SheetArea })[] {
  const { column, columns } = area;
  return Array.from({ length: Math.ceil(columns / widest) }, (_, i) => ({
    ...area,
    column: column + i * widest,
    columns: Math.min(widest, columns - i * widest),
    area,
  }));
}

function cut(cell: unknown): unknown {
  return typeof cell === "string" ? cell.slice(0, LONGEST_TEXT) : cell;
}
