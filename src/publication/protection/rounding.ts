import { SMALL, type CountSystem } from "../counts/count-system";
import type { Interval } from "../public-copy";
import { KnownRelations } from "./known-relations";
import type { RoundedSystem } from "./rounded-system";
import { isWhole, type Shift } from "./shift";

/** Windows say nothing of what was left out. */
const ANY: Interval = [0, Infinity];

/**
 * What is left out of a rounded copy so far, and why that is known to be enough: other whole numbers of people that would make the same
 * copy.
 */
export class Rounding {
  readonly system: CountSystem;
  readonly relations: KnownRelations;
  /** Shown counts that are left out. */
  readonly hidden = new Set<number>();
  /** Windows of the others: places in the system's hints. */
  readonly windows: Set<number>;
  private readonly windowOf: ReadonlyMap<number, number>;
  private readonly wholes: ReadonlySet<number>;
  private shifts: readonly Shift[] = [];
  private readonly least: number[];
  private readonly greatest: number[];

  constructor({ system, windowOf }: RoundedSystem) {
    this.system = system;
    this.windowOf = windowOf;
    this.relations = new KnownRelations(system);
    this.windows = new Set(system.hints.keys());
    this.wholes = new Set(system.sums.map(({ whole }) => whole));
    this.least = system.counts.map(({ value }) => value);
    this.greatest = [...this.least];
  }

  /** Private counts that nobody may be able to tell to be of 1 to 4 people. */
  demands(): number[] {
    const { counts } = this.system;
    return [...counts.keys()].filter((place) => counts[place].isSensitive);
  }

  /** What is known to be possible for a count. */
  range(place: number): Interval {
    return [this.least[place], this.greatest[place]];
  }

  /** Whether it is known that a count can be 0, or 5 or more. */
  isSafe(place: number): boolean {
    return this.least[place] === 0 || this.greatest[place] > SMALL;
  }

  /** What the copy says of a count by itself. */
  window(place: number): Interval {
    const at = this.windowOf.get(place);
    if (at === undefined || this.hidden.has(place)) return ANY;
    const { least, greatest } = this.system.hints[at];
    return [least, greatest];
  }

  /** Whether a count would still be displayed as it is. */
  isWithin(place: number, value: number): boolean {
    const [least, greatest] = this.window(place);
    return value >= least && value <= greatest;
  }

  /**
   * What it costs to leave a count out that is shown: cells, and of as many a total first. 0: it is not shown. Recruits, and who presented
   * in time, are always shown: the copy says of them what no sum does, as others are part of them, or they of others.
   */
  priceOf(place: number): number {
    if (!this.windowOf.has(place) || this.hidden.has(place)) return 0;
    const { key, cells } = this.system.counts[place];
    if (/^[14] Total /.test(key)) return Infinity;
    return this.wholes.has(place) ? cells : cells + NO_TOTAL;
  }

  /** Leaves counts out. */
  hide(places: Iterable<number>): void {
    for (const place of places) {
      this.hidden.add(place);
      this.windows.delete(this.windowOf.get(place) ?? -1);
    }
  }

  /** Shows a count again, and forgets what was only possible without it. */
  show(place: number): void {
    this.hidden.delete(place);
    this.windows.add(this.windowOf.get(place) ?? -1);
    const { value } = this.system.counts[place];
    const kept = this.shifts.filter((one) => this.isWithin(place, value + Math.round(one.get(place) ?? 0)));
    if (kept.length < this.shifts.length) this.restore(kept);
  }

  /** Takes note of other numbers that are possible. Fractions of people are no proof, and are left aside. */
  learn(shift: Shift): void {
    if (shift.size === 0 || !isWhole(shift)) return;
    this.shifts = [...this.shifts, shift];
    this.widen(shift);
  }

  /** Takes note of how it is. @returns goes back to it */
  save(): () => void {
    const [shifts, hidden] = [this.shifts, new Set(this.hidden)];
    return () => {
      for (const place of [...this.hidden]) if (!hidden.has(place)) this.show(place);
      this.hide(hidden);
      this.restore(shifts);
    };
  }

  /** Counts that hang together with one, directly or through others, itself included: the nearest first. */
  near(place: number, most: number): number[] {
    const { balances, balancesOf, wholesOf, partsOf } = this.relations;
    const { counts } = this.system;
    const found = new Set([place]);
    for (const one of found) {
      const others = balancesOf[one].flatMap((at) => balances[at].map(([other]) => other));
      for (const other of [...others, ...wholesOf[one], ...partsOf[one]]) if (counts[other].canHide) found.add(other);
      if (found.size >= most) break;
    }
    return [...found].slice(0, most);
  }

  private restore(shifts: readonly Shift[]): void {
    this.shifts = shifts;
    for (const [at, { value }] of this.system.counts.entries()) this.least[at] = this.greatest[at] = value;
    for (const one of shifts) this.widen(one);
  }

  private widen(shift: Shift): void {
    for (const [place, amount] of shift) {
      const value = this.system.counts[place].value + Math.round(amount);
      this.least[place] = Math.min(this.least[place], value);
      this.greatest[place] = Math.max(this.greatest[place], value);
    }
  }
}

/** What it costs more to leave out a count that is no total. */
const NO_TOTAL = 0.1;
