import { CHARACTERISTIC_NAMES } from "../metrics/characteristic";
import type { Comparison } from "../metrics/comparison";
import type { Results } from "../metrics/results";
import type { Tally } from "../metrics/tally";
import { cellText, spellingKey } from "../register/cells/spelling";
import { notAvailable, value, wrongArgument, type Answer } from "./answer";
import { quoted, select, WrongArgument, type Asked } from "./selection";

const MEASURES = ["retention", "achievement"] as const;

/** Group's rate less the others' rate, as a number: −0.023 is 2.3 percentage points lower. */
export function gap(tally: Tally, results: Results, measure: unknown, asked: Asked): Answer {
  return withComparison(tally, results, measure, asked, ({ successes, total, otherSuccesses, otherTotal }) =>
    total === 0 || otherTotal === 0
      ? notAvailable("There is nobody to compare here.")
      : value(successes / total - otherSuccesses / otherTotal),
  );
}

/** Holm-adjusted p-value of the group against all others. */
export function pValue(tally: Tally, results: Results, measure: unknown, asked: Asked): Answer {
  return withComparison(tally, results, measure, asked, ({ adjustedPValue, verdict }) =>
    adjustedPValue === null ? notAvailable(`${verdict}.`) : value(adjustedPValue),
  );
}

/** The verdict in the words of the sheets. */
export function verdict(tally: Tally, results: Results, measure: unknown, asked: Asked): Answer {
  return withComparison(tally, results, measure, asked, (one) => value(one.verdict));
}

function withComparison(
  tally: Tally,
  { comparisons }: Results,
  measure: unknown,
  asked: Asked,
  answer: (comparison: Comparison) => Answer,
): Answer {
  const key = spellingKey(cellText(measure));
  const wanted = MEASURES.find((one) => one === key);
  if (wanted === undefined)
    return wrongArgument(`${quoted(measure)} is not compared. Compared are retention and achievement.`);
  const selection = select(tally, asked);
  if (selection instanceof WrongArgument) return selection.answer;
  const { group } = selection;
  if (group === null) return wrongArgument("Name a characteristic and one of its groups.");
  const { scope } = tally;
  const year = selection.year === null ? null : scope.years[selection.year];
  const qualification = selection.qualification === null ? null : scope.qualifications[selection.qualification];
  const found = comparisons.find(
    (one) =>
      one.measure === wanted &&
      one.characteristic === CHARACTERISTIC_NAMES[group.characteristic] &&
      one.group === group.label &&
      one.year === year &&
      one.qualification === qualification,
  );
  return found === undefined ? notAvailable("Nobody of this group was recruited here.") : answer(found);
}
