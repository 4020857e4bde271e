import type { CellStyle } from "./style";

/** Excel's error values, as Office.js shows them in `range.values`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds; null = blank. Dates are serial numbers with a date format, as in Excel. */
export type CellContent = string | number | boolean | CellError | null;

export interface Cell {
  readonly content: CellContent;
  /** "=SUM(A1:A3)" when `content` is the last result of a formula; else absent. */
  readonly formula?: string;
  readonly style: CellStyle;
  readonly hyperlink?: Hyperlink;
  /** The message of an add-in's function about the error in `content`. */
  readonly errorMessage?: string;
  /** The en-US number format that came with the number in `content`, the result of an add-in's function. */
  readonly valueFormat?: string;
  /** Cell of the same sheet whose formula has several results, of which `content` is one; absent where nothing is spilled. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** A link to a place of the workbook (`documentReference`) or to an address outside it. */
export interface Hyperlink {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}
