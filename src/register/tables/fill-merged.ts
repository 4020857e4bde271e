import { isBlank } from "../cells/spelling";
import type { ColumnRun, SourceBlock, SourceTable } from "./source";

/** What a cell below the first of its merged cells says, by the position of its heading. */
type Fills = ReadonlyMap<number, { readonly value: unknown; readonly format: unknown }>;

/**
 * A table in which every row says what a cell says that is merged downwards over it: Excel keeps the content in the first cell alone. A
 * row that holds nothing but merged cells stays blank.
 */
export function fillMerged(table: SourceTable): SourceTable {
  const fills = fillsByRow(table);
  return fills.size === 0 ? table : { ...table, blocks: table.blocks.map((block) => filledBlock(block, fills)) };
}

/** By sheet row. */
function fillsByRow({ blocks, merged = [] }: SourceTable): ReadonlyMap<number, Fills> {
  const fills = new Map<number, Map<number, { value: unknown; format: unknown }>>();
  for (const { heading, row, rowCount } of merged) {
    const first = cellAt(blocks, heading, row);
    if (first === null) continue;
    for (let below = row + 1; below < row + rowCount; below++) {
      fills.set(below, (fills.get(below) ?? new Map<number, typeof first>()).set(heading, first));
    }
  }
  return fills;
}

/** Content and format of a cell; null when it is not among the rows, like a heading, or was not read. */
function cellAt(blocks: readonly SourceBlock[], heading: number, sheetRow: number) {
  const block = blocks.find(({ firstRow, rowCount }) => sheetRow >= firstRow && sheetRow < firstRow + rowCount);
  if (block === undefined) return null;
  const row = sheetRow - block.firstRow;
  for (const { firstHeading, values, numberFormats } of block.runs) {
    const at = heading - firstHeading;
    if (at >= 0 && at < values[row].length) return { value: values[row][at], format: numberFormats?.[row][at] };
  }
  return null;
}

function filledBlock(block: SourceBlock, fills: ReadonlyMap<number, Fills>): SourceBlock {
  /** What is filled into each row; undefined for one that has no merged cells, or nothing else. */
  const ofRows = Array.from({ length: block.rowCount }, (_, row) => {
    const own = fills.get(block.firstRow + row);
    return own !== undefined && holdsMore(block, row, own) ? own : undefined;
  });
  return { ...block, runs: block.runs.map((run) => filledRun(run, ofRows)) };
}

function holdsMore({ runs }: SourceBlock, row: number, fills: Fills): boolean {
  return runs.some(({ firstHeading, values }) =>
    values[row].some((cell, at) => !fills.has(firstHeading + at) && !isBlank(cell)),
  );
}

function filledRun(run: ColumnRun, ofRows: readonly (Fills | undefined)[]): ColumnRun {
  const { firstHeading, values, numberFormats } = run;
  const fill = (rows: ColumnRun["values"], what: "value" | "format"): ColumnRun["values"] =>
    rows.map((cells, row) => {
      const fills = ofRows[row];
      if (fills === undefined) return cells;
      return cells.map((cell, at) => {
        const filled = fills.get(firstHeading + at);
        return filled === undefined ? cell : filled[what];
      });
    });
  return {
    firstHeading,
    values: fill(values, "value"),
    ...(numberFormats === undefined ? {} : { numberFormats: fill(numberFormats, "format") }),
  };
}
