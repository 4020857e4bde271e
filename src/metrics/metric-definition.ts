import type { Target } from "../register/readers/target";
import type { GroupComparisons } from "./compare-groups";
import type { Definitions } from "./definitions";
import type { MetricTable, Standing } from "./metric";
import type { MetricDeclaration } from "./metric-declaration";
import type { Tally } from "./tally";

/** What a metric is computed from. */
export interface MetricInput {
  readonly tally: Tally;
  readonly targets: readonly Target[];
  readonly definitions: Definitions;
  readonly comparisons: GroupComparisons;
}

/** What a metric computes, each part when it is asked for. */
export interface MetricParts {
  readonly tables: () => readonly MetricTable[];
  readonly standings: () => readonly Standing[];
  readonly lacking: string | null;
}

/** A metric of the framework: its declaration, and how it is computed. */
export interface MetricDefinition extends MetricDeclaration {
  readonly compute: (input: MetricInput) => MetricParts;
}
