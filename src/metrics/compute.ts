import type { Target } from "../register/readers/target";
import { GroupComparisons } from "./compare-groups";
import type { Definitions } from "./definitions";
import type { Metric } from "./metric";
import type { MetricDefinition, MetricInput } from "./metric-definition";
import { METRICS } from "./metrics";
import { once } from "./once";
import type { Results } from "./results";
import type { Tally } from "./tally";

/**
 * Everything that is shown, from the counts. Tables, standings and comparisons are computed when they are first asked for, once: the pane's
 * first view needs neither tables nor every comparison, a formula often none of them.
 */
export function computeResults(tally: Tally, targets: readonly Target[], definitions: Definitions): Results {
  const comparisons = new GroupComparisons(tally, definitions);
  const input = { tally, targets, definitions, comparisons };
  return {
    years: tally.scope.years,
    qualifications: tally.scope.qualifications,
    metrics: METRICS.map((metric) => computed(metric, input)),
    get comparisons() {
      return comparisons.all();
    },
    unreported: tally.unreported,
    definitions,
  };
}

function computed({ compute, ...declaration }: MetricDefinition, input: MetricInput): Metric {
  const parts = compute(input);
  const [tables, standings] = [once(parts.tables), once(parts.standings)];
  return {
    ...declaration,
    get tables() {
      return tables();
    },
    get standings() {
      return standings();
    },
    lacking: parts.lacking,
  };
}
