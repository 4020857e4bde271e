import type { Comparison } from "./comparison";
import type { Definitions } from "./definitions";
import type { Metric } from "./metric";

/** Everything that the report, the functions and the pane show, computed once from one register. */
export interface Results {
  /** "2017/18", ascending: every year with counted participants or targets. */
  readonly years: readonly string[];
  /** Codes in report order: NPQEL, NPQH, NPQSL, NPQML, then others by name. */
  readonly qualifications: readonly string[];
  readonly metrics: readonly Metric[];
  /** Each scope (each year and all × each qualification and all) in turn, then characteristic, measure, group. */
  readonly comparisons: readonly Comparison[];
  /** Counted participants whose year is not reported: they are not in any figure. */
  readonly unreported: number;
  /** The definitions that the figures depend on. */
  readonly definitions: Definitions;
}
