import type { Analysis } from "../analyse";
import { CHARACTERISTIC_NAMES, type Characteristic } from "../characteristic";
import type { Comparison } from "../comparison";
import type { Definitions } from "../definitions";
import { fisherExact } from "../statistics/fisher";
import type { Tally } from "../tally";
import { testFamily, type GroupRate } from "../test-family";
import type { Tipping } from "./next";

/** More people than this are no small change. */
const MOST = 5;

/**
 * Comparisons without a significant difference that would have one, the group being lower, if up to five more of its people withdrew or
 * failed who still can: they have neither withdrawn nor a final result. With each of them the whole family is tested again.
 *
 * @returns by the number of people, then in the order of the comparisons' characteristics
 */
export function tippingsOf({ tally, results: { comparisons, definitions } }: Analysis): Tipping[] {
  const tippings = familiesOf(comparisons).flatMap((family) => {
    const undecided = undecidedIn(tally, family[0]);
    return family.flatMap((_, at) => tippingOf(family, at, undecided, definitions) ?? []);
  });
  const rank = ({ comparison }: Tipping): number => NAMES.indexOf(comparison.characteristic);
  return tippings.sort((a, b) => a.people - b.people || rank(a) - rank(b));
}

const NAMES: readonly string[] = Object.values(CHARACTERISTIC_NAMES);
const CHARACTERISTICS = Object.keys(CHARACTERISTIC_NAMES) as readonly Characteristic[];

function tippingOf(
  family: readonly Comparison[],
  at: number,
  undecided: (group: string) => number,
  definitions: Definitions,
): Tipping | null {
  const comparison = family[at];
  if (comparison.verdict !== "No significant difference") return null;
  const most = Math.min(MOST, undecided(comparison.group));
  for (let people = 1; people <= most; people++) {
    const rate = withMore(comparison, people);
    // Adjusted, a p-value is never smaller: most families need no test.
    const alone = fisherExact(rate.successes, rate.total, comparison.otherSuccesses, comparison.otherTotal);
    if (alone >= definitions.significanceLevel) continue;
    const { verdict } = testFamily(comparison, family.with(at, { ...comparison, ...rate }), definitions)[at];
    if (verdict === "Significantly lower") return { comparison, people, verdict };
  }
  return null;
}

/** A group's rate after more people withdrew, who have started already, or failed, who had no result before. */
function withMore({ group, measure, successes, total }: Comparison, people: number): GroupRate {
  return measure === "retention"
    ? { group, successes: successes - people, total }
    : { group, successes, total: total + people };
}

/** Comparisons by family, in their order: those of one stand together. */
function familiesOf(comparisons: readonly Comparison[]): Comparison[][] {
  const families: Comparison[][] = [];
  for (const one of comparisons) {
    const family = families.at(-1);
    if (family !== undefined && isSameFamily(family[0], one)) family.push(one);
    else families.push([one]);
  }
  return families;
}

function isSameFamily(a: Comparison, b: Comparison): boolean {
  return (
    a.characteristic === b.characteristic &&
    a.measure === b.measure &&
    a.year === b.year &&
    a.qualification === b.qualification
  );
}

/** How many people of each group of a family can still withdraw or fail. */
function undecidedIn({ scope, groups }: Tally, one: Comparison): (group: string) => number {
  const key = CHARACTERISTICS.find((characteristic) => CHARACTERISTIC_NAMES[characteristic] === one.characteristic);
  const counts = key && groups.get(key);
  if (counts === undefined) return () => 0;
  const year = one.year === null ? null : scope.years.indexOf(one.year);
  const qualification = one.qualification === null ? null : scope.qualifications.indexOf(one.qualification);
  const perGroup = counts.perGroup("undecided", scope.cellsOf(year, qualification));
  return (group) => perGroup[counts.labels.indexOf(group)];
}
