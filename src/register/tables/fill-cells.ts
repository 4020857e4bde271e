import { isBlank } from "../cells/spelling";
import type { ColumnRun, SourceBlock, SourceTable } from "./source";

/** What is filled into a cell, and its number format where formats were read. */
export interface Fill {
  readonly value: unknown;
  readonly format: unknown;
}

/** What is filled into a row, by the position of the heading. */
export type Fills = ReadonlyMap<number, Fill>;

/** A table with other content in some cells. A row that holds nothing else stays as it is. @param fills by sheet row */
export function fillCells(table: SourceTable, fills: ReadonlyMap<number, Fills>): SourceTable {
  return fills.size === 0 ? table : { ...table, blocks: table.blocks.map((block) => filledBlock(block, fills)) };
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
