import type { Asked } from "./behind/question";
import type { DecidingFigure, Figure } from "./figure";
import type { MetricDeclaration } from "./metric-declaration";

/** Whether a threshold was reached. "Not yet known": no target, or nothing to judge so far. */
export type Status = "Met" | "Not met" | "Not yet known";

export type TableName = "Qualification" | "Gender" | "Disability" | "Ethnicity" | "Still to present";

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
  /** What each figure asks, whose answer is the people behind it; null where nobody is: a target, and blank figures. */
  readonly questions: readonly (Asked | null)[];
}

/** How one qualification stands on a metric in one year. */
export interface Standing {
  /** Code such as "NPQH"; null for all qualifications together. */
  readonly qualification: string | null;
  /** "2017/18" */
  readonly year: string;
  readonly status: Status;
  /** The figure that decides the status, or the actual figure where there is no target; null when there is none. */
  readonly figure: DecidingFigure;
  /** What the figure has to reach, as a figure of the same kind; null where there is no such number. */
  readonly target: Figure;
  /**
   * How much is missing: people of metrics 1 to 4, assessments of metric 5, ratings of 10 of metric 6, groups that differ of metric 7.
   * 0 when the metric is met, null when that is not yet known.
   */
  readonly short: number | null;
  /** Why, in a few words: "No target", "4 of 71, 1 more needed"; "" where the figure says it all. */
  readonly reason: string;
  /** Whether it would be known if a column, or people's dates, were not missing; absent where there is nothing to judge yet, and where it is known. */
  readonly isDoubtful?: true;
  /** Whom the figure counts; null where that is nobody. */
  readonly asked: Asked | null;
}

/** A metric of the framework, computed: what its file declares, and the results. */
export interface Metric extends MetricDeclaration {
  readonly tables: readonly MetricTable[];
  /** By year: every qualification, then all qualifications together. */
  readonly standings: readonly Standing[];
  /** Why nothing can be judged, where no table of the workbook has what the metric is judged by: "No assessments table"; else null. */
  readonly lacking: string | null;
}
