import type { CellStyle } from "./cell-styles";

/** A workbook as it is written: texts and numbers, no formulas. */
export interface Book {
  readonly title: string;
  /** Who made it; "" when that is not known. */
  readonly creator: string;
  /** "2026-11-24" */
  readonly day: string;
  readonly sheets: readonly BookSheet[];
}

export interface BookSheet {
  /** At most 31 characters, unique in the workbook. */
  readonly name: string;
  /** One per column: widths in characters. */
  readonly widths: readonly number[];
  /** From row 1 on. All cells of the table come last. */
  readonly rows: readonly (readonly BookCell[])[];
  readonly table: BookTable | null;
}

export interface BookCell {
  readonly value: string | number;
  readonly style: CellStyle;
  /** Name of the sheet to whose first cell it leads. */
  readonly link?: string;
}

/** The rows of a sheet that are marked up as a table; its headings are the cells of the first. */
export interface BookTable {
  /** Letters, digits and underscores; unique in the workbook. */
  readonly name: string;
  /** Row of its headings, from 1. */
  readonly firstRow: number;
}
