import type { MetricNumber } from "../../metrics/metric-number";
import type { Method } from "../options";

/** A copy that was published before, as its CSV file gives it back. */
export interface FormerCopy {
  readonly method: Method;
  /** Day of its figures: Excel serial day number. */
  readonly asOf: number;
  readonly cells: readonly FormerCell[];
}

export interface FormerCell {
  readonly metric: MetricNumber;
  /** "Qualification", "Gender", "Disability", "Ethnicity" or "Ethnic group" */
  readonly table: string;
  /** Path of the column, outermost first: ["2017/18", "Retention", "Started"] */
  readonly column: readonly string[];
  readonly row: string;
  /** Exactly as it was displayed, and as in the JSON: "12", "175.00 %", "19% (4)", "[c]", "" */
  readonly text: string;
}

/** Why a file is not a former copy. */
export interface FormerProblem {
  /** Says what is wrong with the file, where, and what to do. */
  readonly problem: string;
}
