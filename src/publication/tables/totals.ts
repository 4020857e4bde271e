import { people } from "../../metrics/counting";
import type { Measure } from "../../metrics/measure";
import type { Tally } from "../../metrics/tally";
import type { CountCollection } from "../counts/count-collection";
import type { Period } from "./period";

/** The measure that each of the first four metrics counts. */
export const MEASURES = {
  1: "recruited",
  2: "fsm",
  3: "non-white-british",
  4: "within-time",
} as const satisfies Record<number, Measure>;

export type GroupMetric = keyof typeof MEASURES;

/** The column, or row, of all qualifications together. */
export const TOTAL = "Total";

/**
 * How many people metrics 1 to 4 count in each period, by qualification and together. Those of metric 3 are as private as a
 * group's; the others are recruits, schools and days, which are always published.
 */
export class Totals {
  /**
   * @param isFixed whether metric 3 says no more than metric 1, as it counts every ethnicity of its table, or none
   */
  constructor(
    private readonly tally: Tally,
    private readonly counts: CountCollection,
    private readonly isFixed: boolean,
  ) {}

  /** The place of a total. @param qualification position in the scope; null = all together */
  of(metric: GroupMetric, period: Period, qualification: number | null): number {
    const { scope } = this.tally;
    const code = qualification === null ? TOTAL : scope.qualifications[qualification];
    const kind = metric === 3 && !this.isFixed ? "sensitive" : "public";
    return this.counts.add(
      `${metric} ${TOTAL} ${period.label} ${code}`,
      this.people(metric, period, qualification),
      kind,
    );
  }

  /** Says how the totals of metric 3 add up, by year and over the years together. */
  relate(years: readonly Period[], periods: readonly Period[]): void {
    const qualifications = [...this.tally.scope.qualifications.keys()];
    for (const year of new Set([...years, ...periods])) {
      const parts = qualifications.map((qualification) => this.of(3, year, qualification));
      this.counts.addSum(this.of(3, year, null), parts);
      for (const qualification of [...qualifications, null]) {
        this.counts.addPart(this.of(3, year, qualification), this.of(1, year, qualification));
      }
    }
    for (const period of periods.filter((one) => !years.includes(one))) {
      for (const qualification of qualifications) {
        this.counts.addSum(
          this.of(3, period, qualification),
          years.map((year) => this.of(3, year, qualification)),
        );
      }
    }
  }

  /** People of a period whom a metric counts. */
  private people(metric: GroupMetric, { years }: Period, qualification: number | null): number {
    return years.reduce((sum, year) => sum + people(this.tally, MEASURES[metric], year, qualification), 0);
  }
}
