import type { Asked } from "../metrics/behind/question";

/** A worksheet as plain data: what to write where, before anything is written. Rows and columns are 0-based. */
export interface SheetPlan {
  /** Stable identity, independent of the tab's name: "summary", "metric-1" … "metric-7", "next", "data-checks". */
  readonly key: string;
  /** Wanted name of the tab: "Summary", "Metric 1", "Data checks". */
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Row-major, rectangular: a real number, a text, or "" for blank. Texts are always written as text, never as formulas. */
  readonly values: readonly (readonly (string | number)[])[];
  /**
   * How many cells of each row belong to the sheet, from the left: with a value, or blank in a table. The others may hold what the user
   * writes.
   */
  readonly rowWidths: readonly number[];
  /** Rows at the end that say the day of the report. */
  readonly footerRows: number;
  /** Cells above those that say the day of the report, or count from it: they change with the calendar. */
  readonly cellsOfTheDay: readonly { readonly row: number; readonly column: number }[];
  /** Cells that are written as formulas instead of their values; few or none. */
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
  /** The figures that have people behind them, and what each of them asks. */
  readonly questions: readonly PlannedQuestion[];
  /** Row-major, rectangular: en-US number formats, "General" where no special format is wanted. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Later entries win over earlier ones where they overlap. */
  readonly styles: readonly StyledArea[];
  /** Width of each column in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows at the top and columns at the left that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** First and last row repeated on every printed page, or null. */
  readonly printTitleRows: readonly [number, number] | null;
  /** Scale at which the sheet is printed one page wide: 0.9. What is 11 points on the screen has 9.9 in print. */
  readonly printScale: number;
  /** Whether it is shrunk further, so that all of it is on one page. */
  readonly isOnePage: boolean;
  /** Rows that begin a printed page, ascending; the first page is not among them. */
  readonly pageBreaks: readonly number[];
  /** Cells that lead somewhere else in the workbook. */
  readonly links: readonly CellLink[];
}

/** A figure of a sheet, and the question whose answer is the people behind it. */
export interface PlannedQuestion {
  readonly row: number;
  readonly column: number;
  readonly asked: Asked;
}

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface StyledArea extends Area {
  readonly style: Style;
}

/** Only what is named is set. Colours are "#RRGGBB". */
export interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "centerAcrossSelection";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Which edges get a line: the outline of the area, every cell's edges, or just one side. */
  readonly border?: "all" | "outline" | "top" | "bottom";
  readonly borderColor?: string;
  /** Height of each row of the area, in points. */
  readonly rowHeight?: number;
}

export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** A worksheet of the workbook, or the sheet that another plan makes (which may get another name than it wants). */
  readonly to: { readonly sheet: string } | { readonly plan: string };
  /** A1 address to go to. */
  readonly address: string;
  /** Shown when the pointer rests on the cell. */
  readonly tip: string;
}
