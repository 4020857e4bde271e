import { CHARACTERISTIC_NAMES, compareGroups, type Characteristic } from "./characteristic";
import type { Comparison } from "./comparison";
import type { Definitions } from "./definitions";
import type { GroupCounts } from "./group-counts";
import type { Tally } from "./tally";
import { testFamily, type GroupRate } from "./test-family";

const CHARACTERISTICS = Object.keys(CHARACTERISTIC_NAMES) as readonly Characteristic[];
const MEASURES = ["retention", "achievement"] as const;

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
          for (const { group, ...tested } of testFamily(rates, definitions)) {
            comparisons.push({ characteristic, group, measure, year, qualification, ...tested });
          }
        }
      }
    }
  }
  return comparisons;
}

/** Rates of the groups that occur in a scope, in the order of the sheets. */
function ratesOf(counts: GroupCounts, measure: (typeof MEASURES)[number], cells: readonly number[]): GroupRate[] {
  const started = counts.perGroup("recruited", cells);
  const isRetention = measure === "retention";
  const lost = isRetention ? counts.perGroup("withdrawn", cells) : [];
  const passed = isRetention ? [] : counts.perGroup("passed", cells);
  const submitted = isRetention ? [] : counts.perGroup("submitted", cells);
  const rates: GroupRate[] = [];
  counts.labels.forEach((group, code) => {
    if (started[code] === 0) return;
    if (isRetention) rates.push({ group, successes: started[code] - lost[code], total: started[code] });
    else rates.push({ group, successes: passed[code], total: submitted[code] });
  });
  return rates.sort((a, b) => compareGroups(a.group, b.group));
}
