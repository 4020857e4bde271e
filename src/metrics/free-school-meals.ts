import { MILLION } from "../register/cells/read-number";
import { FSM_BAND } from "./characteristic";
import type { Definitions } from "./definitions";
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

/** The share of eligible pupils from which a school counts, in the millionths of a per cent in which shares are kept. */
export function fsmThreshold({ fsmThresholdPercent }: Definitions): number {
  return Math.round(fsmThresholdPercent * MILLION);
}

/**
 * Which band a school is in, by its share of eligible pupils; below 0 the share is not known. A school at the threshold itself counts for
 * metric 2, and one of unknown share does not.
 */
export function fsmBand(share: number, threshold: number): number {
  if (share >= threshold) return FSM_BAND.high;
  return share >= 0 ? FSM_BAND.low : FSM_BAND.notKnown;
}
