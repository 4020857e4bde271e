import type { Asked } from "../metrics/behind/question";
import type { CellLink, StyledArea } from "./plan";

/** A cell as it is put on a sheet. */
export interface CellContent {
  readonly value: string | number;
  readonly numberFormat?: string;
  /** Written instead of the value. */
  readonly formula?: string;
  /** What the figure asks, whose answer is the people behind it. */
  readonly asked?: Asked | null;
  /** Whether it says the day of the report, or counts from it, so that it changes with the calendar. */
  readonly isOfTheDay?: boolean;
}

/** A table of a sheet: its rows of headings, then its rows. */
export interface DraftTable {
  readonly first: number;
  readonly headings: number;
  readonly rows: number;
  /** Begins its headings where it goes on on another page: "Ethnicity (continued)"; the same as before when absent. */
  readonly continued?: string;
}

/** Rows that are to be on one page. */
export interface KeptRows {
  readonly first: number;
  readonly rows: number;
}

/** A link; a number as its address is a row of the same sheet. */
export interface DraftLink extends Omit<CellLink, "address"> {
  readonly address: string | number;
}

/** A sheet before its rows have their final places. */
export interface Draft {
  readonly rows: readonly (readonly CellContent[])[];
  readonly styles: readonly StyledArea[];
  readonly links: readonly DraftLink[];
  readonly tables: readonly DraftTable[];
  readonly kept: readonly KeptRows[];
}
