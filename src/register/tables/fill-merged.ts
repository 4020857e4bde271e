import { fillCells, type Fill } from "./fill-cells";
import type { SourceBlock, SourceTable } from "./source";

/**
 * A table in which every row says what a cell says that is merged downwards over it: Excel keeps the content in the first cell alone. A
 * row that holds nothing but merged cells stays blank.
 */
export function fillMerged(table: SourceTable): SourceTable {
  const { blocks, merged = [] } = table;
  const fills = new Map<number, Map<number, Fill>>();
  for (const { heading, row, rowCount } of merged) {
    const first = cellAt(blocks, heading, row);
    if (first === null) continue;
    for (let below = row + 1; below < row + rowCount; below++) {
      fills.set(below, (fills.get(below) ?? new Map<number, Fill>()).set(heading, first));
    }
  }
  return fillCells(table, fills);
}

/** Content and format of a cell; null when it is not among the rows, like a heading, or was not read. */
function cellAt(blocks: readonly SourceBlock[], heading: number, sheetRow: number): Fill | null {
  const block = blocks.find(({ firstRow, rowCount }) => sheetRow >= firstRow && sheetRow < firstRow + rowCount);
  if (block === undefined) return null;
  const row = sheetRow - block.firstRow;
  for (const { firstHeading, values, numberFormats } of block.runs) {
    const at = heading - firstHeading;
    if (at >= 0 && at < values[row].length) return { value: values[row][at], format: numberFormats?.[row][at] };
  }
  return null;
}
