import { isKnownGroup } from "../register/group-vocabulary";
import { CHARACTERISTIC_NAMES, compareGroups, type Characteristic } from "./characteristic";
import type { Comparison, Verdict } from "./comparison";
import type { Definitions } from "./definitions";
import { fisherExact } from "./fisher";
import type { GroupCounts } from "./group-counts";
import { holmAdjusted } from "./holm";
import type { Tally } from "./tally";

const CHARACTERISTICS = Object.keys(CHARACTERISTIC_NAMES) as readonly Characteristic[];
const MEASURES = ["retention", "achievement"] as const;

/** Successes and total of one group. */
interface Rate {
  readonly group: string;
  readonly successes: number;
  readonly total: number;
}

/**
 * Compares every group with all others of known value, in every scope: each year and all years × each qualification and all.
 * p-values are adjusted within one characteristic, measure and scope.
 */
export function compareAllGroups(tally: Tally, definitions: Definitions): Comparison[] {
  const { scope, groups } = tally;
  const years = [...scope.years.keys(), null];
  const qualifications = [...scope.qualifications.keys(), null];
  return years.flatMap((year) =>
    qualifications.flatMap((qualification) => {
      const cells = scope.cellsOf(year, qualification);
      const where = {
        year: year === null ? null : scope.years[year],
        qualification: qualification === null ? null : scope.qualifications[qualification],
      };
      return CHARACTERISTICS.flatMap((characteristic) => {
        const counts = groups.get(characteristic);
        if (counts === undefined) return [];
        return MEASURES.flatMap((measure) =>
          compareFamily(ratesOf(counts, measure, cells), definitions).map((compared) => ({
            characteristic: CHARACTERISTIC_NAMES[characteristic],
            measure,
            ...where,
            ...compared,
          })),
        );
      });
    }),
  );
}

/** Rates of the groups that occur in a scope, in the order of the sheets. */
function ratesOf(counts: GroupCounts, measure: (typeof MEASURES)[number], cells: readonly number[]): Rate[] {
  return counts.labels
    .flatMap((group, code) => {
      const started = counts.count("recruited", code, cells);
      if (started === 0) return [];
      const count = (one: "withdrawn" | "submitted" | "passed"): number => counts.count(one, code, cells);
      return measure === "retention"
        ? { group, successes: started - count("withdrawn"), total: started }
        : { group, successes: count("passed"), total: count("submitted") };
    })
    .sort((a, b) => compareGroups(a.group, b.group));
}

/** Tests one family of groups: those of one characteristic, measure and scope. */
function compareFamily(
  rates: readonly Rate[],
  { minimumGroup, significanceLevel }: Definitions,
): Omit<Comparison, "characteristic" | "measure" | "year" | "qualification">[] {
  const known = rates.filter(({ group }) => isKnownGroup(group));
  const sum = (key: "successes" | "total"): number => known.reduce((total, rate) => total + rate[key], 0);
  const all = { successes: sum("successes"), total: sum("total") };

  const compared = rates.map((rate) => {
    const isKnown = isKnownGroup(rate.group);
    const otherSuccesses = all.successes - (isKnown ? rate.successes : 0);
    const otherTotal = all.total - (isKnown ? rate.total : 0);
    const untested = untestedVerdict(rate, otherTotal, isKnown, minimumGroup);
    const pValue = untested === null ? fisherExact(rate.successes, rate.total, otherSuccesses, otherTotal) : null;
    return { ...rate, otherSuccesses, otherTotal, pValue, untested };
  });
  const adjusted = holmAdjusted(compared.flatMap(({ pValue }) => pValue ?? []));
  let next = 0;
  return compared.map(({ untested, ...one }) => {
    if (untested !== null) return { ...one, adjustedPValue: null, verdict: untested };
    const adjustedPValue = adjusted[next++];
    return { ...one, adjustedPValue, verdict: verdictOf(one, adjustedPValue < significanceLevel) };
  });
}

/** Why a group is not tested, or null when it is. */
function untestedVerdict(rate: Rate, otherTotal: number, isKnown: boolean, minimumGroup: number): Verdict | null {
  if (!isKnown) return "Not tested";
  if (rate.total === 0) return "Not yet known";
  // With nobody to compare with there is no difference to find, however large the group.
  return rate.total < minimumGroup || otherTotal === 0 ? "Too few to test" : null;
}

function verdictOf(
  {
    successes,
    total,
    otherSuccesses,
    otherTotal,
  }: Pick<Comparison, "successes" | "total" | "otherSuccesses" | "otherTotal">,
  isSignificant: boolean,
): Verdict {
  if (!isSignificant) return "No significant difference";
  return successes * otherTotal < otherSuccesses * total ? "Significantly lower" : "Significantly higher";
}
