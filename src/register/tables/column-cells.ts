import type { Cells, SourceBlock } from "./source";

/** Cells of one column of a block. @param column its position among the headings @throws when it was not read: a mistake in the program */
export function columnCells(block: SourceBlock, column: number): Cells {
  const cells = findColumnCells(block, column);
  if (cells === null) throw new Error(`Column ${column} was not read from the workbook.`);
  return cells;
}

/** Cells of one column of a block; null when it was not read. @param column its position among the headings */
export function findColumnCells(block: SourceBlock, column: number): Cells | null {
  for (const { firstHeading, values, numberFormats } of block.runs) {
    const at = column - firstHeading;
    if (at >= 0 && (values.length === 0 || at < values[0].length)) return { rows: values, at, formats: numberFormats };
  }
  return null;
}
