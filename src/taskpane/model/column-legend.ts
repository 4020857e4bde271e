import type { Definitions } from "../../metrics/definitions";
import type { Metric, TableName } from "../../metrics/metric";

/** What the headings of a metric's table mean, where they do not say it themselves; below the table, as its cells are the framework's. */
export function columnLegend(metric: Metric["number"], table: TableName, definitions: Definitions): string[] {
  const { presentWithinMonths: months, presentWithinExtensions: extensions, fsmThresholdPercent } = definitions;
  const later = extensions.length === 0 ? "" : " (later starts: see above)";
  if (table !== "Qualification") {
    switch (metric) {
      case 1:
        return ["People recruited, those who withdrew since included."];
      case 2:
        return [`People recruited from schools where ${fsmThresholdPercent}% or more of the pupils are eligible.`];
      case 3:
        return ["People recruited who are not White British."];
      default:
        return [`People who presented for final assessment within ${months} months${later} of their start.`];
    }
  }
  switch (metric) {
    case 1:
      return ["Actual: everyone recruited, those who withdrew since included."];
    case 2:
    case 3:
      return [
        "Target and Actual: share of the recruits, and in brackets how many people that is.",
        "% Target: the actual share as a percentage of the target share.",
      ];
    case 4:
      return [
        `Within 18m: of those who presented for final assessment, how many did so within ${months} months${later} of their start.`,
      ];
    case 5:
      return [
        "QAA Moderation: assessments that the Department's quality assurance agent checked, as a share of all and in brackets their number.",
        "Accuracy %: of those checked, how many results were upheld.",
      ];
    case 6:
      return ["Every response weighs the same. Ratings are out of 10."];
    case 7:
      return [
        "Started: everyone recruited. Retention: those who did not withdraw; who deferred stays.",
        "Submitted: those whose final result is recorded. Achieved: of these, those who passed.",
      ];
  }
}
