import { isKnownGroup } from "../register/words/group-vocabulary";
import { CHARACTERISTIC_NAMES, compareGroups, type Characteristic } from "./characteristic";
import type { Comparison, Verdict } from "./comparison";
import type { Definitions } from "./definitions";
import { fisherExact } from "./statistics/fisher";
import type { GroupCounts } from "./group-counts";
import { holmAdjusted } from "./statistics/holm";
import type { Tally } from "./tally";

const CHARACTERISTICS = Object.keys(CHARACTERISTIC_NAMES) as readonly Characteristic[];
const MEASURES = ["retention", "achievement"] as const;

/** Successes and total of one group. */
interface Rate {
  readonly group: string;
  readonly successes: number;
  readonly total: number;
}

/** What identifies a family of tests: everything that its comparisons have in common. */
type Family = Pick<Comparison, "characteristic" | "measure" | "year" | "qualification">;

/**
 * Compares every group with all others of known value, in every scope: each year and all years × each qualification and all.
 * p-values are adjusted within one characteristic, measure and scope.
 */
export function compareAllGroups(tally: Tally, definitions: Definitions): Comparison[] {
  const { scope, groups } = tally;
  const comparisons: Comparison[] = [];
  for (const y of [...scope.years.keys(), null]) {
    for (const q of [...scope.qualifications.keys(), null]) {
      const cells = scope.cellsOf(y, q);
      const year = y === null ? null : scope.years[y];
      const qualification = q === null ? null : scope.qualifications[q];
      for (const key of CHARACTERISTICS) {
        const counts = groups.get(key);
        if (counts === undefined) continue;
        const characteristic = CHARACTERISTIC_NAMES[key];
        for (const measure of MEASURES) {
          const rates = ratesOf(counts, measure, cells);
          compareFamily({ characteristic, measure, year, qualification }, rates, definitions, comparisons);
        }
      }
    }
  }
  return comparisons;
}

/** Rates of the groups that occur in a scope, in the order of the sheets. */
function ratesOf(counts: GroupCounts, measure: (typeof MEASURES)[number], cells: readonly number[]): Rate[] {
  const started = counts.perGroup("recruited", cells);
  const isRetention = measure === "retention";
  const lost = isRetention ? counts.perGroup("withdrawn", cells) : [];
  const passed = isRetention ? [] : counts.perGroup("passed", cells);
  const submitted = isRetention ? [] : counts.perGroup("submitted", cells);
  const rates: Rate[] = [];
  counts.labels.forEach((group, code) => {
    if (started[code] === 0) return;
    if (isRetention) rates.push({ group, successes: started[code] - lost[code], total: started[code] });
    else rates.push({ group, successes: passed[code], total: submitted[code] });
  });
  return rates.sort((a, b) => compareGroups(a.group, b.group));
}

/** Tests one family of groups, those of one characteristic, measure and scope, and adds the results to `comparisons`. */
function compareFamily(
  { characteristic, measure, year, qualification }: Family,
  rates: readonly Rate[],
  { minimumGroup, significanceLevel }: Definitions,
  comparisons: Comparison[],
): void {
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
  rates.forEach((rate, i) => {
    const { successes: otherSuccesses, total: otherTotal, untested } = others[i];
    const adjustedPValue = untested === null ? adjusted[next++] : null;
    const { group, successes, total } = rate;
    const verdict = untested ?? verdictOf(rate, others[i], (adjustedPValue ?? 1) < significanceLevel);
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
      pValue: pValues[i],
      adjustedPValue,
      verdict,
    });
  });
}

/** Why a group is not tested, or null when it is. */
function untestedVerdict(rate: Rate, otherTotal: number, isKnown: boolean, minimumGroup: number): Verdict | null {
  if (!isKnown) return "Not tested";
  if (rate.total === 0) return "Not yet known";
  // With no one to compare with, there is no difference to find, however large the group.
  return rate.total < minimumGroup || otherTotal === 0 ? "Too few to test" : null;
}

function verdictOf(
  group: Pick<Rate, "successes" | "total">,
  others: Pick<Rate, "successes" | "total">,
  isSignificant: boolean,
): Verdict {
  if (!isSignificant) return "No significant difference";
  return group.successes * others.total < others.successes * group.total
    ? "Significantly lower"
    : "Significantly higher";
}
