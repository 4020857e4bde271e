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

/** Writes cells in as few round trips as the limits allow; the last part of it goes with the next sync. @throws what Excel throws */
export async function writeBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly BlockToWrite[],
): Promise<void> {
  let size = 0;
  for (const { row, column, values } of blocks) {
    let from = 0;
    const write = (to: number): void => {
      if (to === from) return;
      const part = values.slice(from, to).map((cells) => cells.map(written));
      sheet.getRangeByIndexes(row + from, column, to - from, part[0].length).values = part;
      from = to;
    };
    for (const [i, cells] of values.entries()) {
      const added = cells.reduce<number>((sum, cell) => sum + String(cell).length + PER_CELL, 0);
      if (size > 0 && size + added > CHARACTERS_PER_REQUEST) {
        write(i);
        await context.sync();
        size = 0;
      }
      size += added;
    }
    write(values.length);
  }
}

/** Office.js hands an error over as the text that it shows, and so it is written. */
function written(cell: unknown): unknown {
  return typeof cell === "string" ? asWritten(cell) : cell;
}
