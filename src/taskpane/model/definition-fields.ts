import type { NumberKey } from "../../metrics/merge-definitions";

/** How a numeric definition is asked for. */
export interface DefinitionField {
  readonly key: NumberKey;
  readonly label: string;
  readonly explanation: string;
  /** Behind the number: "months", "%". */
  readonly unit: string;
}

/** The numeric definitions in the order of their metrics. */
export const DEFINITION_FIELDS: readonly DefinitionField[] = [
  {
    key: "recruitmentThresholdPercent",
    label: "Metric 1 is met from",
    explanation: "Share of the recruitment target that must be reached.",
    unit: "% of the target",
  },
  {
    key: "fsmThresholdPercent",
    label: "A school counts for metric 2 from",
    explanation: "Share of its pupils who are eligible for free school meals.",
    unit: "% of pupils",
  },
  {
    key: "presentWithinMonths",
    label: "Present within",
    explanation: "Time from the start date within which a participant must present for final assessment (metric 4).",
    unit: "months",
  },
  {
    key: "presentedThresholdPercent",
    label: "Metric 4 is met from",
    explanation: "Share of those who presented who must have done so in time.",
    unit: "%",
  },
  {
    key: "accuracyThresholdPercent",
    label: "Metric 5 is met from",
    explanation: "Share of the moderated assessments that must have been upheld.",
    unit: "%",
  },
  {
    key: "feedbackThreshold",
    label: "Metric 6 is met from",
    explanation: "Mean rating by the participants.",
    unit: "out of 10",
  },
  {
    key: "minimumGroup",
    label: "Test groups from",
    explanation: "Smaller groups are listed and not compared (metric 7).",
    unit: "people",
  },
  {
    key: "significanceLevel",
    label: "A difference is significant below",
    explanation: "Adjusted p-value below which a group counts as different (metric 7).",
    unit: "",
  },
];
