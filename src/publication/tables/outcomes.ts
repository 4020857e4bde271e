import { people } from "../../metrics/counting";
import type { Tally } from "../../metrics/tally";
import type { CountCollection, CountKind } from "../counts/count-collection";
import type { Period } from "./period";
import { TOTAL, type Totals } from "./totals";

const KINDS = {
  withdrawn: "sensitive",
  deferred: "sensitive",
  submitted: "public",
  passed: "hideable",
  failed: "sensitive",
} as const satisfies Record<string, CountKind>;

/** What became of people, as metric 7 counts it. Who failed stands nowhere: it is what Passed leaves of Submitted. */
export type Outcome = keyof typeof KINDS;

const OUTCOMES = Object.keys(KINDS) as Outcome[];

/** How many people withdrew, deferred, submitted, passed and failed in each year, by qualification and together. */
export class Outcomes {
  constructor(
    private readonly tally: Tally,
    private readonly counts: CountCollection,
    private readonly totals: Totals,
  ) {}

  /** The place of a count. @param qualification position in the scope; null = all together */
  of(outcome: Outcome, year: Period, qualification: number | null): number {
    const code = qualification === null ? TOTAL : this.tally.scope.qualifications[qualification];
    const of = (one: Exclude<Outcome, "failed">): number => people(this.tally, one, year.years[0], qualification);
    const value = outcome === "failed" ? of("submitted") - of("passed") : of(outcome);
    return this.counts.add(`7 ${outcome} ${year.label} ${code}`, value, KINDS[outcome]);
  }

  /** Says how they add up, and what they are part of. */
  relate(years: readonly Period[]): void {
    const { counts, totals } = this;
    const qualifications = [...this.tally.scope.qualifications.keys()];
    for (const year of years) {
      for (const outcome of OUTCOMES) {
        counts.addSum(
          this.of(outcome, year, null),
          qualifications.map((qualification) => this.of(outcome, year, qualification)),
        );
      }
      for (const qualification of [...qualifications, null]) {
        const submitted = this.of("submitted", year, qualification);
        counts.addSum(submitted, [this.of("passed", year, qualification), this.of("failed", year, qualification)]);
        const started = totals.of(1, year, qualification);
        for (const outcome of ["withdrawn", "deferred"] as const) {
          counts.addPart(this.of(outcome, year, qualification), started);
        }
      }
    }
  }
}
