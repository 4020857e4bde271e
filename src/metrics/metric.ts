import type { Figure } from "./figure";
import type { MetricDeclaration } from "./metric-declaration";

/** Whether a threshold was reached. "Not yet known": no target, or nothing to judge so far. */
export type Status = "Met" | "Not met" | "Not yet known";

export type TableName = "Qualification" | "Gender" | "Disability" | "Ethnicity";

/** One table of a metric, as it is on the sheet. */
export interface MetricTable {
  readonly name: TableName;
  /** One path per column, outermost first: ["2017/18", "Target"], or ["2017/18", "Retention", "Started"]. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: readonly MetricRow[];
}

export interface MetricRow {
  /** "NPQ for Headship (NPQH)", a group such as "Female", "Totals" or "Total". */
  readonly label: string;
  /** Totals are set in bold. */
  readonly isTotal: boolean;
  /** One per column of the table. */
  readonly figures: readonly Figure[];
}

/** How one qualification stands on a metric in one year. */
export interface Standing {
  /** Code such as "NPQH"; null for all qualifications together. */
  readonly qualification: string | null;
  /** "2017/18" */
  readonly year: string;
  readonly status: Status;
  /** The figure that decides the status, or null when there is none. */
  readonly figure: Figure;
  /** What the figure has to reach, as a figure of the same kind; absent where there is no such number (metric 7). */
  readonly target?: Figure;
  /** Why the status is "Not yet known", in a few words: "No target". */
  readonly reason?: string;
}

/** A metric of the framework, computed: what its file declares, and the results. */
export interface Metric extends MetricDeclaration {
  readonly tables: readonly MetricTable[];
  /** Every qualification × year, then all qualifications together where the metric has totals. */
  readonly standings: readonly Standing[];
}
