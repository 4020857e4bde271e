import { isKnownGroup } from "../register/words/group-vocabulary";
import type { Comparison, Verdict } from "./comparison";
import type { Definitions } from "./definitions";
import { fisherExact } from "./statistics/fisher";
import { holmAdjusted } from "./statistics/holm";

/** Successes and total of one group. */
export type GroupRate = Pick<Comparison, "group" | "successes" | "total">;

/** What the groups of one family have in common. */
export type Family = Pick<Comparison, "characteristic" | "measure" | "year" | "qualification">;

/**
 * Tests one family of groups, those of one characteristic, measure and scope: each against all others of known value, with p-values adjusted
 * within the family.
 *
 * @returns in the order of the rates
 */
export function testFamily(
  { characteristic, measure, year, qualification }: Family,
  rates: readonly GroupRate[],
  { minimumGroup, significanceLevel }: Pick<Definitions, "minimumGroup" | "significanceLevel">,
): Comparison[] {
  let allSuccesses = 0;
  let allPeople = 0;
  for (const { group, successes, total } of rates) {
    if (!isKnownGroup(group)) continue;
    allSuccesses += successes;
    allPeople += total;
  }
  const untested: (Verdict | null)[] = [];
  const pValues: number[] = [];
  for (const { group, successes, total } of rates) {
    const verdict = untestedVerdict(group, total, allPeople, minimumGroup);
    untested.push(verdict);
    if (verdict === null) pValues.push(fisherExact(successes, total, allSuccesses - successes, allPeople - total));
  }
  const adjusted = holmAdjusted(pValues);
  const comparisons: Comparison[] = [];
  let tested = 0;
  for (let i = 0; i < rates.length; i++) {
    const { group, successes, total } = rates[i];
    const isKnown = isKnownGroup(group);
    const otherSuccesses = allSuccesses - (isKnown ? successes : 0);
    const otherTotal = allPeople - (isKnown ? total : 0);
    let pValue: number | null = null;
    let adjustedPValue: number | null = null;
    let verdict = untested[i];
    if (verdict === null) {
      pValue = pValues[tested];
      adjustedPValue = adjusted[tested++];
      const isLower = successes * otherTotal < otherSuccesses * total;
      verdict = verdictOf(isLower, adjustedPValue < significanceLevel);
    }
    comparisons.push({
      characteristic,
      group,
      measure,
      year,
      qualification,
      successes,
      total,
      otherSuccesses,
      otherTotal,
      pValue,
      adjustedPValue,
      verdict,
    });
  }
  return comparisons;
}

/** Why a group is not tested, or null when it is. @param allPeople those of known value in all groups */
function untestedVerdict(group: string, total: number, allPeople: number, minimumGroup: number): Verdict | null {
  if (!isKnownGroup(group)) return "Not tested";
  if (total === 0) return "Not yet known";
  // With no one to compare with, there is no difference to find, however large the group.
  return total < minimumGroup || allPeople === total ? "Too few to test" : null;
}

function verdictOf(isLower: boolean, isSignificant: boolean): Verdict {
  if (!isSignificant) return "No significant difference";
  return isLower ? "Significantly lower" : "Significantly higher";
}
