import type { Recognition } from "./recognition/recognition";

/** What one cell holds, as Office.js passes it on in `range.values`: text, number, boolean, or "" when blank. */
export type CellValue = unknown;

/**
 * Rows of one table as they come from the workbook. Only the columns that the register needs are present.
 *
 * Everywhere in tables, `heading` is the text above a column and `column` its position among the headings, 0-based; only `firstColumn`
 * of a table counts columns of the sheet.
 *
 * Values stay in the row-major blocks that were read: the register visits each cell once and copies nothing twice.
 */
export interface SourceTable {
  /** Excel table's name, or of a plain range that of its worksheet: "Goals", or "Goals, table 2" where it is one of several. */
  readonly name: string;
  /** Worksheet that holds the table. */
  readonly sheet: string;
  /** Headings of all columns in sheet order, blank ones included. */
  readonly headings: readonly CellValue[];
  /** The line directly above them, where headings are over two rows: between the rows they may be repeated with it. */
  readonly upperHeadings?: readonly CellValue[];
  /** Sheet column of `headings[0]`, 1-based (A = 1). */
  readonly firstColumn: number;
  /** Titles above the headings and the sheet's name, as far as they were looked at: reports print them again on every page. */
  readonly titles?: readonly string[];
  /** Its cells that are merged downwards, where Excel has told them. */
  readonly merged?: readonly MergedCells[];
  /** Rows of participants that are blank but for a name in a column that is not read. */
  readonly named?: readonly NamedRow[];
  /** What the table was recognised as when it was found; recognised by its headings alone when absent. */
  readonly recognition?: Recognition;
  /** Columns whose first cells Excel shows as dates: positions among the headings, 0-based. */
  readonly datedColumns?: ReadonlySet<number>;
  /** Blocks of consecutive rows, top to bottom. */
  readonly blocks: readonly SourceBlock[];
}

/** A row in which nothing but somebody's name is filled. */
export interface NamedRow {
  /** Sheet row, 1-based. */
  readonly row: number;
  /** Position of the column among the headings, 0-based. */
  readonly heading: number;
  /** Content of the cell. */
  readonly value: CellValue;
}

/** Cells of one column that are merged into one. */
export interface MergedCells {
  /** Position of the column among the headings, 0-based. */
  readonly heading: number;
  /** Sheet row of the first cell, which holds the content, 1-based. */
  readonly row: number;
  readonly rowCount: number;
}

/** Consecutive rows of a table. */
export interface SourceBlock {
  /** Sheet row of the block's first row, 1-based. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** Runs of adjacent columns that were read together; a column that is in no run was not read. */
  readonly runs: readonly ColumnRun[];
}

/** Adjacent columns of a block. */
export interface ColumnRun {
  /** Position of the run's first column in `headings`, 0-based. */
  readonly firstHeading: number;
  /** Row-major cells: `values[row][column]`, `rowCount` rows. */
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats of the same cells, where the register asked for them (percent columns); else absent. */
  readonly numberFormats?: readonly (readonly CellValue[])[];
}

/** Number of rows of a table. */
export function rowCountOf(table: SourceTable): number {
  return table.blocks.reduce((sum, block) => sum + block.rowCount, 0);
}

/** Cells of one column within one block of rows, as they came from the workbook. */
export interface Cells {
  /** Row-major cells of the run of columns that the column is part of. */
  readonly rows: readonly (readonly unknown[])[];
  /** Position of the column within each of these rows. */
  readonly at: number;
  /** Number formats of the same cells, where they were read. */
  readonly formats: readonly (readonly unknown[])[] | undefined;
}
