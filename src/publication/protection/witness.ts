import type { CountSystem } from "../counts/count-system";
import type { Interval } from "../public-copy";

/** A sum, and by how much it is off: each number of people counts with its factor. */
interface Balance {
  readonly places: readonly number[];
  readonly factors: readonly number[];
}

/** How often it is tried to put the others right when one number is changed by 1, and with how many changes. */
const ATTEMPTS = 40;
const CHANGES = 30;

/**
 * Finds other numbers of people that would make the same copy. It starts with the true ones, changes one by 1, and puts the sums right
 * again by changing others, within what the copy leaves of each. Whatever it finds is a proof that a number can be so large or so small,
 * and with whole people; where it finds nothing, nothing is proven.
 */
export class Witness {
  /** True numbers first, then by how many more the whole of each part is. */
  private readonly truth: readonly number[];
  private values: number[];
  private readonly balances: Balance[];
  private readonly balancesOf: number[][];
  private readonly wholesOf: number[][];
  private readonly partsOf: number[][];
  private readonly off: number[];
  private readonly open = new Set<number>();
  private least: number[];
  private greatest: number[];
  /** Chance that is the same in every run (Lehmer, Park and Miller 1988). */
  private chance = 2021;

  /** @param intervals what the copy leaves of each count by itself */
  constructor(system: CountSystem, intervals: readonly Interval[]) {
    const { counts, sums, parts } = system;
    this.balances = [
      ...sums.map(({ whole, parts: of }) => ({ places: [whole, ...of], factors: [-1, ...of.map(() => 1)] })),
      ...parts.map(({ part, whole }, p) => ({ places: [whole, part, counts.length + p], factors: [-1, 1, 1] })),
    ];
    this.truth = [
      ...counts.map(({ value }) => value),
      ...parts.map(({ part, whole }) => counts[whole].value - counts[part].value),
    ];
    this.values = [...this.truth];
    this.bounds = intervals.map((interval) => interval);
    this.balancesOf = this.truth.map(() => []);
    for (const [b, { places }] of this.balances.entries()) for (const place of places) this.balancesOf[place].push(b);
    this.wholesOf = this.truth.map(() => []);
    this.partsOf = this.truth.map(() => []);
    for (const { part, whole } of parts) {
      this.wholesOf[part].push(whole);
      this.partsOf[whole].push(part);
    }
    this.off = this.balances.map(() => 0);
    this.least = [...this.truth];
    this.greatest = [...this.truth];
  }

  private readonly bounds: Interval[];

  /**
   * Looks whether it helps when the copy leaves more of a count than was said before.
   *
   * @returns what `helps` returns; where that is false, everything is as it was before
   */
  widen(place: number, interval: Interval, helps: () => boolean): boolean {
    const before = { bounds: this.bounds[place], values: this.values, least: this.least, greatest: this.greatest };
    this.bounds[place] = interval;
    this.values = [...this.values];
    this.least = [...this.least];
    this.greatest = [...this.greatest];
    if (helps()) return true;
    this.bounds[place] = before.bounds;
    this.values = before.values;
    this.least = before.least;
    this.greatest = before.greatest;
    return false;
  }

  /** The least and the greatest that were found so far. */
  seen(place: number): Interval {
    return [this.least[place], this.greatest[place]];
  }

  /** Looks for numbers in which a count is as near to a target as can be. */
  reach(place: number, target: number): void {
    this.go(place, target);
    if (this.values[place] === target) return;
    // Another way may lead there: from the true numbers, and with room made in what the count is part of, and in its own parts.
    this.values = [...this.truth];
    const isMore = target > this.values[place];
    for (const one of isMore ? this.wholesOf[place] : this.partsOf[place]) {
      if (isMore ? this.values[one] < target : this.values[one] > target) this.go(one, target);
    }
    this.go(place, target);
  }

  private go(place: number, target: number): void {
    while (this.values[place] !== target) {
      const step = Math.sign(target - this.values[place]);
      if (!this.fits(place, step) || !this.step(place, step)) return;
    }
  }

  /** Changes a number by 1, and others with it. @returns whether it could */
  private step(place: number, step: number): boolean {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      this.change(place, step);
      const isSettled = this.settle(attempt === 0 ? 0 : 2);
      for (const [one, change] of this.steps) {
        if (isSettled) {
          this.least[one] = Math.min(this.least[one], this.values[one]);
          this.greatest[one] = Math.max(this.greatest[one], this.values[one]);
        } else {
          this.values[one] -= change;
          this.weigh(one, -change);
        }
      }
      this.steps.clear();
      if (isSettled) return true;
    }
    return false;
  }

  /** By how much each number is changed in this step. */
  private readonly steps = new Map<number, number>();

  private change(place: number, step: number): void {
    this.values[place] += step;
    this.steps.set(place, step);
    this.weigh(place, step);
  }

  private weigh(place: number, step: number): void {
    for (const b of this.balancesOf[place]) {
      this.off[b] += step * this.factor(b, place);
      if (this.off[b] === 0) this.open.delete(b);
      else this.open.add(b);
    }
  }

  /** Puts right what is off, one sum after the other. @param luck how much chance decides between changes @returns whether it could */
  private settle(luck: number): boolean {
    while (this.open.size > 0) {
      if (this.steps.size > CHANGES) return false;
      const [balance] = this.open;
      const next = this.choose(balance, luck);
      if (next === null) return false;
      this.change(next.place, next.step);
    }
    return true;
  }

  /** A number that can put a sum right, if possible one that puts others right as well; null where there is none. */
  private choose(balance: number, luck: number): { readonly place: number; readonly step: number } | null {
    let best: { place: number; step: number; cost: number } | null = null;
    for (const [p, place] of this.balances[balance].places.entries()) {
      if (this.steps.has(place)) continue;
      const step = -this.off[balance] * this.balances[balance].factors[p];
      if (!this.fits(place, step)) continue;
      let cost = luck * this.random();
      for (const b of this.balancesOf[place]) {
        const next = this.off[b] + step * this.factor(b, place);
        if (this.off[b] === 0) cost++;
        else if (next === 0) cost--;
      }
      if (best === null || cost < best.cost) best = { place, step, cost };
    }
    return best;
  }

  private random(): number {
    this.chance = (this.chance * 48_271) % 2_147_483_647;
    return this.chance / 2_147_483_647;
  }

  private factor(balance: number, place: number): number {
    const { places, factors } = this.balances[balance];
    return factors[places.indexOf(place)];
  }

  private fits(place: number, step: number): boolean {
    const next = this.values[place] + step;
    const [least, greatest] = place < this.bounds.length ? this.bounds[place] : [0, Infinity];
    return next >= least && next <= greatest;
  }
}
