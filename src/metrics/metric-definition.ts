import type { Target } from "../register/readers/targets";
import type { Comparison } from "./comparison";
import type { Definitions } from "./definitions";
import type { Metric } from "./metric";
import type { Tally } from "./tally";

/** What a metric is computed from. */
export interface MetricInput {
  readonly tally: Tally;
  readonly targets: readonly Target[];
  readonly definitions: Definitions;
  readonly comparisons: readonly Comparison[];
}

/** A metric of the framework: its wording, its columns and its computation, declared in one place. */
export interface MetricDefinition {
  readonly number: Metric["number"];
  /** Short name: "Recruitment" */
  readonly name: string;
  /** What the figure is that decides the status: "% of target" */
  readonly decidedBy: string;
  readonly title: string;
  /** The framework's sentence. */
  readonly requirement: string;
  /** Columns of the qualification table within one year. */
  readonly columns: readonly (readonly string[])[];
  readonly compute: (input: MetricInput) => Pick<Metric, "tables" | "standings">;
}
