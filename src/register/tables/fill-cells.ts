import { isBlank } from "../cells/spelling";
import { isSubtotal } from "./is-subtotal";
import type { ColumnRun, SourceBlock, SourceTable } from "./source";

/** What is filled into a cell, and its number format where formats were read. */
export interface Fill {
  readonly value: unknown;
  readonly format: unknown;
}

/** What is filled into a row, by the position of the heading. */
export type Fills = ReadonlyMap<number, Fill>;

/** A table with other content in some cells. A row that holds nothing else, or a subtotal, stays as it is. @param fills by sheet row */
export function fillCells(table: SourceTable, fills: ReadonlyMap<number, Fills>): SourceTable {
  return fills.size === 0 ? table : { ...table, blocks: table.blocks.map((block) => filledBlock(block, fills)) };
}

function filledBlock(block: SourceBlock, fills: ReadonlyMap<number, Fills>): SourceBlock {
  /** What is filled into each row; undefined for one that stays as it is. */
  const ofRows = Array.from({ length: block.rowCount }, (_, row) => {
    const own = fills.get(block.firstRow + row);
    return own !== undefined && isOfGroup(otherCells(block, row, own)) ? own : undefined;
  });
  return { ...block, runs: block.runs.map((run) => filledRun(run, ofRows)) };
}

/** The cells of a row that are neither blank nor filled. */
function otherCells({ runs }: SourceBlock, row: number, fills: Fills): unknown[] {
  return runs.flatMap(({ firstHeading, values }) =>
    values[row].filter((cell, at) => !fills.has(firstHeading + at) && !isBlank(cell)),
  );
}

/** Whether a row with these cells belongs to the group above it: a subtotal, or a row with nothing else, does not. */
function isOfGroup(cells: readonly unknown[]): boolean {
  return cells.length > 0 && !isSubtotal(cells);
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
