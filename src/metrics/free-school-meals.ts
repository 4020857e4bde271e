import { MILLION } from "../register/cells/read-number";
import type { Target } from "../register/readers/target";
import { FSM_BAND } from "./characteristic";
import type { Definitions } from "./definitions";
import type { MetricDefinition } from "./metric-definition";
import { numberDefinition } from "./number-definition";
import { shareAgainstTarget, shareColumns } from "./share-against-target";

const COLUMNS = shareColumns(2, "FSM", "fsm");
const targetShare = ({ fsm }: Target): number | null => fsm;

/** Metric 2: recruits from schools where 30 % or more of the pupils are eligible for free school meals. */
export const FREE_SCHOOL_MEALS = {
  number: 2,
  name: "Free school meals",
  title: "Metric 2: Target percentage recruited from schools where 30% or more are eligible for FSM.",
  requirement:
    "Providers ensure that their allocated target of all those recruited are from schools where 30% or more pupils are " +
    "known to be eligible for Free School Meals, for each NPQ level offered.",
  columns: COLUMNS,
  breakdown: {
    measure: "fsm",
    legend: ({ fsmThresholdPercent }) =>
      `People recruited from schools where ${fsmThresholdPercent}% or more of the pupils are eligible.`,
  },
  goal: { kind: "share", of: targetShare },
  decidedBy: "share of recruits",
  sentence: (figure) => `${figure} of recruits`,
  definitions: {
    fsmThresholdPercent: numberDefinition({
      standard: 30,
      metrics: [2, 7],
      note: (percentage) => `schools with ${percentage}% or more eligible for FSM`,
      question: {
        label: "A school counts for metric 2 from",
        explanation: "Share of its pupils who are eligible for free school meals.",
        unit: "% of pupils",
        ...{ least: 0, greatest: 100, isWhole: false },
      },
    }),
  },
  compute: (input) => shareAgainstTarget(input, { measure: "fsm", fields: ["fsm"], targetShare, columns: COLUMNS }),
} satisfies MetricDefinition;

/** The share of eligible pupils from which a school counts, in the millionths of a per cent in which shares are kept. */
export function fsmThreshold({ fsmThresholdPercent }: Definitions): number {
  return Math.round(fsmThresholdPercent * MILLION);
}

/**
 * Which band a school is in, by its share of eligible pupils; a share below 0 is not known. A school at the threshold itself counts for
 * metric 2, and one of unknown share does not.
 */
export function fsmBand(share: number, threshold: number): number {
  if (share >= threshold) return FSM_BAND.high;
  return share >= 0 ? FSM_BAND.low : FSM_BAND.notKnown;
}
