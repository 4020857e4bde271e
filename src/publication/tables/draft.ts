import type { Figure } from "../../metrics/figure";
import type { MetricNumber } from "../../metrics/metric-number";
import type { CountSystem } from "../counts/count-system";

/** A table of the copy with the true figures, before anything is left out. */
export interface DraftTable {
  readonly metric: MetricNumber;
  /** "Qualification", "Gender", "Disability", "Ethnicity", or "Ethnic group" where these are the major ones. */
  readonly name: string;
  /** One path per column, outermost first, as on the sheets: ["2017/18", "Target"]; ["All years", "NPQH"] where years are pooled. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly DraftRow[];
}

export interface DraftRow {
  readonly label: string;
  readonly isTotal: boolean;
  /** One per column. */
  readonly cells: readonly DraftCell[];
}

export interface DraftCell {
  /** As on the sheets. */
  readonly figure: Figure;
  /** Place of the count that the cell shows, alone or in brackets; null where it shows none that could be hidden. */
  readonly count: number | null;
  /**
   * The count that a percentage is worked out of. Where too few counts fit the percentage, `hint` is null, and it is left out whenever
   * the count is; else it is the place of what it still says in the system's hints.
   */
  readonly ratio?: Ratio;
  /** Another count that a percentage is worked out of, which only a rounded copy leaves out. */
  readonly basis?: number;
  /** How many people, assessments or responses a percentage or a mean is of; absent where it is of a target, and for other figures. */
  readonly among?: number;
  /** Whether it is a target, or a percentage of one, which a rounded copy shows as it is. */
  readonly isOfTarget?: true;
  /** Left out whatever is counted: a mean of too few ratings, or one that would give such a mean away. */
  readonly isLeftOut?: true;
}

/** What a percentage says of a count. */
export interface Ratio {
  readonly count: number;
  readonly hint: number | null;
  /** All numbers of people for which it would be displayed as it is. */
  readonly least: number;
  readonly greatest: number;
}

/** All tables of a copy, and what is known of their counts. */
export interface Draft {
  readonly tables: readonly DraftTable[];
  readonly system: CountSystem;
}
