import { CHARACTERISTIC_NAMES, compareGroups, type Characteristic } from "./characteristic";
import type { Comparison } from "./comparison";
import type { Definitions } from "./definitions";
import type { GroupCounts } from "./group-counts";
import { once } from "./once";
import type { Tally } from "./tally";
import { testFamily, type GroupRate } from "./test-family";

const CHARACTERISTICS = Object.keys(CHARACTERISTIC_NAMES) as readonly Characteristic[];
const MEASURES = ["retention", "achievement"] as const;

/**
 * Compares every group with all others of known value, in every scope: each year and all years × each qualification and all.
 * p-values are adjusted within one characteristic, measure and scope. A scope is compared when it is first asked for.
 */
export class GroupComparisons {
  private readonly byScope = new Map<string, readonly Comparison[]>();
  private readonly orders = new Map<Characteristic, readonly number[]>();

  constructor(
    private readonly tally: Tally,
    private readonly definitions: Definitions,
  ) {}

  /** Comparisons of all scopes: each scope in turn, then characteristic, measure, group. */
  readonly all = once(() => {
    const { years, qualifications } = this.tally.scope;
    return [...years.keys(), null].flatMap((year) =>
      [...qualifications.keys(), null].flatMap((qualification) => this.in(year, qualification)),
    );
  });

  /** Comparisons of one scope, by positions in the tally's scope; null = all together. */
  in(year: number | null, qualification: number | null): readonly Comparison[] {
    const key = `${year}|${qualification}`;
    const known = this.byScope.get(key);
    if (known !== undefined) return known;
    const compared = this.compare(year, qualification);
    this.byScope.set(key, compared);
    return compared;
  }

  private compare(y: number | null, q: number | null): Comparison[] {
    const { scope, groups } = this.tally;
    const cells = scope.cellsOf(y, q);
    const year = y === null ? null : scope.years[y];
    const qualification = q === null ? null : scope.qualifications[q];
    const comparisons: Comparison[] = [];
    for (const key of CHARACTERISTICS) {
      const counts = groups.get(key);
      if (counts === undefined) continue;
      const characteristic = CHARACTERISTIC_NAMES[key];
      const order = this.orderOf(key, counts);
      for (const measure of MEASURES) {
        const family = { characteristic, measure, year, qualification };
        for (const one of testFamily(family, ratesOf(counts, order, measure, cells), this.definitions)) {
          comparisons.push(one);
        }
      }
    }
    return comparisons;
  }

  /** Codes of a characteristic's groups in the order of the sheets. */
  private orderOf(key: Characteristic, { labels }: GroupCounts): readonly number[] {
    const known = this.orders.get(key);
    if (known !== undefined) return known;
    const order = [...labels.keys()].sort((a, b) => compareGroups(labels[a], labels[b]));
    this.orders.set(key, order);
    return order;
  }
}

/** Rates of the groups that occur in a scope, in the order of the sheets. */
function ratesOf(
  counts: GroupCounts,
  order: readonly number[],
  measure: (typeof MEASURES)[number],
  cells: readonly number[],
): GroupRate[] {
  const started = counts.perGroup("recruited", cells);
  const occurring = order.filter((code) => started[code] > 0);
  if (measure === "retention") {
    const lost = counts.perGroup("withdrawn", cells);
    return occurring.map((code) => ({
      group: counts.labels[code],
      successes: started[code] - lost[code],
      total: started[code],
    }));
  }
  const passed = counts.perGroup("passed", cells);
  const submitted = counts.perGroup("submitted", cells);
  return occurring.map((code) => ({ group: counts.labels[code], successes: passed[code], total: submitted[code] }));
}
