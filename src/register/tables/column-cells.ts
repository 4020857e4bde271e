import type { Cells } from "./source";
import type { SourceBlock } from "./source";

/** Cells of one column of a block; throws when the column was not read, which is a mistake in the program. */
export function columnCells(block: SourceBlock, heading: number): Cells {
  for (const { firstHeading, values, numberFormats } of block.runs) {
    const at = heading - firstHeading;
    if (at >= 0 && (values.length === 0 || at < values[0].length)) return { rows: values, at, formats: numberFormats };
  }
  throw new Error(`Column ${heading} was not read from the workbook.`);
}
