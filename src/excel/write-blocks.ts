import { asWritten } from "./as-written";

/** Cells that are to be written: a rectangle from a cell on, 0-based. */
export interface BlockToWrite {
  readonly row: number;
  readonly column: number;
  /** Row-major, rectangular: numbers, texts, truth values; "" for blank. Texts are written as texts, whatever they look like. */
  readonly values: readonly (readonly unknown[])[];
}

/** Most characters of one request: Excel on the web refuses more than 5 MB, and a letter takes up to three bytes. */
const CHARACTERS_PER_REQUEST = 1_200_000;
/** What a cell costs besides its content. */
const PER_CELL = 4;

/** Writes cells in as few round trips as the limits allow. @throws what Excel throws */
export async function writeBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly BlockToWrite[],
): Promise<void> {
  for (const request of requestsOf(blocks)) await write(context, sheet, request);
}

/** The blocks, cut into parts of so few rows that some of them fit one request. */
function requestsOf(blocks: readonly BlockToWrite[]): BlockToWrite[][] {
  const requests: BlockToWrite[][] = [[]];
  let size = 0;
  for (const { row, column, values } of blocks) {
    let from = 0;
    const cut = (to: number): void => {
      if (to > from) requests.at(-1)?.push({ row: row + from, column, values: values.slice(from, to) });
      from = to;
    };
    values.forEach((cells, i) => {
      const added = cells.reduce<number>((sum, cell) => sum + String(cell).length + PER_CELL, 0);
      if (size > 0 && size + added > CHARACTERS_PER_REQUEST) {
        cut(i);
        requests.push([]);
        size = 0;
      }
      size += added;
    });
    cut(values.length);
  }
  return requests;
}

async function write(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: readonly BlockToWrite[],
): Promise<void> {
  for (const { row, column, values } of parts) {
    const cells = values.map((one) => one.map(written));
    sheet.getRangeByIndexes(row, column, cells.length, cells[0].length).values = cells;
  }
  await context.sync();
}

/** Office.js hands an error over as the text that it shows, and so it is written. */
function written(cell: unknown): unknown {
  return typeof cell === "string" ? asWritten(cell) : cell;
}
