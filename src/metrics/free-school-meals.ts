import type { MetricDefinition } from "./metric-definition";
import { SHARE_COLUMNS, shareAgainstTarget } from "./share-against-target";

/** Metric 2: recruits from schools where 30 % or more of the pupils are eligible for free school meals. */
export const FREE_SCHOOL_MEALS: MetricDefinition = {
  number: 2,
  name: "Free school meals",
  decidedBy: "share of recruits",
  title: "Metric 2: Target percentage recruited from schools where 30% or more are eligible for FSM.",
  requirement:
    "Providers ensure that their allocated target of all those recruited are from schools where 30% or more pupils are " +
    "known to be eligible for Free School Meals, for each NPQ level offered.",
  columns: SHARE_COLUMNS,
  compute: (input) =>
    shareAgainstTarget(input, { measure: "fsm", fields: ["fsm"], targetShare: (target) => target.fsm }),
};
