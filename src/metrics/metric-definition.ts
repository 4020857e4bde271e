import type { Target } from "../register/readers/target";
import type { Comparison } from "./comparison";
import type { Definitions } from "./definitions";
import type { Metric } from "./metric";
import type { MetricDeclaration } from "./metric-declaration";
import type { Tally } from "./tally";

/** What a metric is computed from. */
export interface MetricInput {
  readonly tally: Tally;
  readonly targets: readonly Target[];
  readonly definitions: Definitions;
  readonly comparisons: readonly Comparison[];
}

/** A metric of the framework: its declaration, and how it is computed. */
export interface MetricDefinition extends MetricDeclaration {
  readonly compute: (input: MetricInput) => Pick<Metric, "tables" | "standings" | "lacking">;
}
