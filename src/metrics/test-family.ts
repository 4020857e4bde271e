import { isKnownGroup } from "../register/words/group-vocabulary";
import type { Comparison, Verdict } from "./comparison";
import type { Definitions } from "./definitions";
import { fisherExact } from "./statistics/fisher";
import { holmAdjusted } from "./statistics/holm";

/** Successes and total of one group. */
export type GroupRate = Pick<Comparison, "group" | "successes" | "total">;

/** A group compared with all others of known value. */
export type TestedGroup = Omit<Comparison, "characteristic" | "measure" | "year" | "qualification">;

/**
 * Tests one family of groups, those of one characteristic, measure and scope: each against all others of known value, with p-values adjusted
 * within the family.
 *
 * @returns in the order of the rates
 */
export function testFamily(
  rates: readonly GroupRate[],
  { minimumGroup, significanceLevel }: Pick<Definitions, "minimumGroup" | "significanceLevel">,
): TestedGroup[] {
  const known = rates.filter(({ group }) => isKnownGroup(group));
  const allSuccesses = known.reduce((sum, { successes }) => sum + successes, 0);
  const allPeople = known.reduce((sum, { total }) => sum + total, 0);
  const others = rates.map((rate) => {
    const isKnown = isKnownGroup(rate.group);
    const successes = allSuccesses - (isKnown ? rate.successes : 0);
    const total = allPeople - (isKnown ? rate.total : 0);
    return { successes, total, untested: untestedVerdict(rate, total, isKnown, minimumGroup) };
  });
  const pValues = rates.map(({ successes, total }, i) =>
    others[i].untested === null ? fisherExact(successes, total, others[i].successes, others[i].total) : null,
  );
  const adjusted = holmAdjusted(pValues.filter((pValue) => pValue !== null));
  let next = 0;
  return rates.map((rate, i) => {
    const { successes: otherSuccesses, total: otherTotal, untested } = others[i];
    const adjustedPValue = untested === null ? adjusted[next++] : null;
    const { group, successes, total } = rate;
    const verdict = untested ?? verdictOf(rate, others[i], (adjustedPValue ?? 1) < significanceLevel);
    return { group, successes, total, otherSuccesses, otherTotal, pValue: pValues[i], adjustedPValue, verdict };
  });
}

/** Why a group is not tested, or null when it is. */
function untestedVerdict(rate: GroupRate, otherTotal: number, isKnown: boolean, minimumGroup: number): Verdict | null {
  if (!isKnown) return "Not tested";
  if (rate.total === 0) return "Not yet known";
  // With no one to compare with, there is no difference to find, however large the group.
  return rate.total < minimumGroup || otherTotal === 0 ? "Too few to test" : null;
}

function verdictOf(
  group: Pick<GroupRate, "successes" | "total">,
  others: Pick<GroupRate, "successes" | "total">,
  isSignificant: boolean,
): Verdict {
  if (!isSignificant) return "No significant difference";
  return group.successes * others.total < others.successes * group.total
    ? "Significantly lower"
    : "Significantly higher";
}
