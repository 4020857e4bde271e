import type { Cells, SourceBlock } from "./source";

/** Cells of one column of a block. @param column its position among the headings @throws when it was not read: a mistake in the program */
export function columnCells(block: SourceBlock, column: number): Cells {
  for (const { firstHeading, values, numberFormats } of block.runs) {
    const at = column - firstHeading;
    if (at >= 0 && (values.length === 0 || at < values[0].length)) return { rows: values, at, formats: numberFormats };
  }
  throw new Error(`Column ${column} was not read from the workbook.`);
}
