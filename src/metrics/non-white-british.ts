import type { MetricDefinition } from "./metric-definition";
import { SHARE_COLUMNS, shareAgainstTarget } from "./share-against-target";

/** Metric 3: recruits who are not White British. */
export const NON_WHITE_BRITISH: MetricDefinition = {
  number: 3,
  name: "Not White British",
  decidedBy: "share of recruits",
  title: "Metric 3: Target percentage recruited from non-White British groups.",
  requirement:
    "Providers ensure that their allocated target of all those recruited are from non-white British groups, for each NPQ level offered.",
  columns: SHARE_COLUMNS,
  compute: (input) =>
    shareAgainstTarget(input, {
      measure: "nonWhiteBritish",
      fields: ["ethnicity", "nonWhiteBritish"],
      targetShare: (target) => target.nonWhiteBritish,
    }),
};
