import type { Target } from "../register/readers/targets";
import { ACCURACY } from "./accuracy";
import { compareAllGroups } from "./compare-groups";
import type { Definitions } from "./definitions";
import { FREE_SCHOOL_MEALS } from "./free-school-meals";
import type { MetricDefinition } from "./metric-definition";
import { NON_WHITE_BRITISH } from "./non-white-british";
import { PARTICIPANT_FEEDBACK } from "./participant-feedback";
import { PRESENTATION } from "./presentation";
import { RECRUITMENT } from "./recruitment";
import type { Results } from "./results";
import { RETENTION_AND_ACHIEVEMENT } from "./retention-and-achievement";
import type { Tally } from "./tally";

/** The framework's metrics, in order. */
const METRICS: readonly MetricDefinition[] = [
  RECRUITMENT,
  FREE_SCHOOL_MEALS,
  NON_WHITE_BRITISH,
  PRESENTATION,
  ACCURACY,
  PARTICIPANT_FEEDBACK,
  RETENTION_AND_ACHIEVEMENT,
];

/** Computes everything that is shown from what was counted. */
export function computeResults(tally: Tally, targets: readonly Target[], definitions: Definitions): Results {
  const comparisons = compareAllGroups(tally, definitions);
  const input = { tally, targets, definitions, comparisons };
  return {
    years: tally.scope.years,
    qualifications: tally.scope.qualifications,
    metrics: METRICS.map((metric) => {
      const { number, name, decidedBy, title, requirement } = metric;
      return { number, name, decidedBy, title, requirement, ...metric.compute(input) };
    }),
    comparisons,
    unreported: tally.unreported,
    definitions,
  };
}
