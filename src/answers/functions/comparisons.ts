import { CHARACTERISTIC_NAMES } from "../../metrics/characteristic";
import type { Comparison } from "../../metrics/comparison";
import { notAvailable, value, type Answer } from "../answer";
import { defineFunction } from "../define-function";
import type { FunctionEntry } from "../function-entry";
import { MESSAGES } from "../messages";
import { CHARACTERISTIC_NEEDED } from "../parameters/characteristic";
import { GROUP_NEEDED } from "../parameters/group";
import { COMPARED_MEASURE } from "../parameters/measure";
import { QUALIFICATION } from "../parameters/qualification";
import { YEAR } from "../parameters/year";

/** What a function says about the comparison of a group with everyone else. */
interface Compared extends Pick<FunctionEntry, "name" | "description" | "result" | "notAvailable"> {
  readonly answerOf: (comparison: Comparison) => Answer;
}

function compared({ answerOf, ...texts }: Compared): FunctionEntry {
  return defineFunction({
    ...texts,
    parameters: [COMPARED_MEASURE, CHARACTERISTIC_NEEDED, GROUP_NEEDED, QUALIFICATION, YEAR],
    example: ["retention", "Gender", "Female"],
    answer({ tally: { scope }, results: { comparisons } }, { measure, group, ...place }) {
      const year = place.year === null ? null : scope.years[place.year];
      const qualification = place.qualification === null ? null : scope.qualifications[place.qualification];
      const found = comparisons.find(
        (one) =>
          one.measure === measure &&
          one.characteristic === CHARACTERISTIC_NAMES[group.characteristic] &&
          one.group === group.label &&
          one.year === year &&
          one.qualification === qualification,
      );
      return found === undefined ? notAvailable(MESSAGES.noParticipants) : answerOf(found);
    },
  });
}

/** A group compared with everyone else whose group is known. */
export const COMPARISONS: readonly FunctionEntry[] = [
  compared({
    name: "GAP",
    description:
      "A group's rate minus the rate of everyone else whose group is known; -0.02 is 2 percentage points lower.",
    result: { type: "number", description: "A number; -0.024 is 2.4 percentage points lower." },
    notAvailable: "The group, or everyone else, has no participants or results.",
    answerOf: ({ successes, total, otherSuccesses, otherTotal }) =>
      total === 0 || otherTotal === 0
        ? notAvailable(MESSAGES.nothingToCompare)
        : value(successes / total - otherSuccesses / otherTotal),
  }),
  compared({
    name: "PVALUE",
    description:
      "The probability that chance alone produces a gap at least as large as the group's: Fisher's exact test, adjusted by Holm's method.",
    result: { type: "number", description: "A number from 0 to 1." },
    notAvailable: "The group is not tested: it is too small, has no results yet, or is not a known group.",
    answerOf: ({ adjustedPValue, verdict }) =>
      adjustedPValue === null ? notAvailable(MESSAGES.notTested(verdict)) : value(adjustedPValue),
  }),
  compared({
    name: "VERDICT",
    description: "Whether a group differs significantly from everyone else, in words.",
    result: { type: "string", description: "The verdict in words." },
    notAvailable: "The group has no participants.",
    answerOf: ({ verdict }) => value(verdict),
  }),
];
