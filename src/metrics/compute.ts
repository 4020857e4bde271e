import type { Target } from "../register/readers/target";
import { compareAllGroups } from "./compare-groups";
import type { Definitions } from "./definitions";
import { METRICS } from "./metrics";
import type { Results } from "./results";
import type { Tally } from "./tally";

/** Computes everything that is shown from the counts. */
export function computeResults(tally: Tally, targets: readonly Target[], definitions: Definitions): Results {
  const comparisons = compareAllGroups(tally, definitions);
  const input = { tally, targets, definitions, comparisons };
  return {
    years: tally.scope.years,
    qualifications: tally.scope.qualifications,
    metrics: METRICS.map(({ compute, ...declaration }) => ({ ...declaration, ...compute(input) })),
    comparisons,
    unreported: tally.unreported,
    definitions,
  };
}
