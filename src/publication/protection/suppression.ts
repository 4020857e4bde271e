import { isSmall, SMALL, type CountSystem } from "../counts/count-system";
import type { Interval } from "../public-copy";
import { KnownRelations } from "./known-relations";
import { isWhole, type Shift } from "./shift";

/**
 * What is left out so far, and why that is known to be enough: other numbers that fit everything which stays. Whoever reads the copy
 * cannot tell them from the true ones.
 */
export class Suppression {
  readonly relations: KnownRelations;
  /** Counts that nobody sees. */
  readonly hidden: Set<number>;
  /** Hints that stay. */
  readonly hints: Set<number>;
  /** Counts that are not to be hidden, while something better is looked for. */
  readonly barred = new Set<number>();
  private shifts: readonly Shift[] = [];
  private readonly least: Int32Array;
  private readonly greatest: Int32Array;

  constructor(readonly system: CountSystem) {
    const { counts, hints } = system;
    this.relations = new KnownRelations(system);
    const isUnseen = (place: number): boolean =>
      counts[place].canHide && (counts[place].isSensitive || counts[place].cells === 0);
    this.hidden = new Set([...counts.keys()].filter(isUnseen));
    this.hints = new Set(hints.keys());
    this.least = Int32Array.from(counts, ({ value }) => value);
    this.greatest = this.least.slice();
  }

  /** Counts whose interval has to be wide enough: those that are private and small, and all others that are hidden and small. */
  demands(): number[] {
    const { counts } = this.system;
    return [...this.hidden]
      .filter((place) => isSmall(counts[place].value) && !counts[place].isLeftAlone)
      .filter((place) => counts[place].isSensitive || counts[place].cells > 0)
      .sort((a, b) => a - b);
  }

  /** What is known to be possible for a count. */
  range(place: number): Interval {
    return [this.least[place], this.greatest[place]];
  }

  /** Whether a count's interval holds five whole numbers, or reaches from 0 to the least number shown that it is part of. */
  isWide(place: number, [least, greatest] = this.range(place)): boolean {
    return greatest - least >= SMALL || (least === 0 && greatest >= this.cap(place));
  }

  /** Whether a count is as wide when only shifts of whole people are a proof. */
  isWideInWholePeople(place: number): boolean {
    const amounts = this.shifts.filter((shift) => isWhole(shift)).map((shift) => shift.get(place) ?? 0);
    const { value } = this.system.counts[place];
    return this.isWide(place, [value + Math.min(0, ...amounts), value + Math.max(0, ...amounts)]);
  }

  /** The least number shown that a count is part of, through what is hidden. */
  cap(place: number, asIfHidden: ReadonlySet<number> = new Set()): number {
    const wholes = this.relations.containersOf[place].map((whole) =>
      this.hidden.has(whole) || asIfHidden.has(whole) ? this.cap(whole, asIfHidden) : this.system.counts[whole].value,
    );
    return Math.min(Infinity, ...wholes);
  }

  /** Takes note of other numbers that are possible. Whoever found them, they are only believed if they fit everything that is known. */
  learn(shift: Shift): void {
    if (shift.size === 0 || !this.fits(shift)) return;
    this.shifts = [...this.shifts, shift];
    this.widen(shift);
  }

  /** Hides counts. */
  hide(places: Iterable<number>): void {
    for (const place of places) this.hidden.add(place);
  }

  /** Shows a count again, and forgets what was only possible without it. */
  show(place: number): void {
    this.hidden.delete(place);
    this.restore(this.shifts.filter((shift) => !shift.has(place)));
  }

  /** Takes note of how it is. @returns goes back to it */
  save(): () => void {
    const [shifts, hidden] = [this.shifts, [...this.hidden]];
    return () => {
      this.hidden.clear();
      this.hide(hidden);
      this.restore(shifts);
    };
  }

  /** What everything that is hidden costs together. */
  get cost(): number {
    return [...this.hidden].reduce((sum, place) => sum + this.priceOf(place), 0);
  }

  /** Hidden counts that follow at once from one that is shown again, as nothing else is hidden in a sum with them. */
  follows(shown: number): ReadonlySet<number> {
    const { balances, balancesOf } = this.relations;
    const known = new Set([shown]);
    const isHidden = (place: number): boolean => this.hidden.has(place) && !known.has(place);
    for (const place of known) {
      for (const at of balancesOf[place]) {
        const left = balances[at].filter(([other]) => isHidden(other));
        if (left.length === 1) known.add(left[0][0]);
      }
    }
    known.delete(shown);
    return known;
  }

  /** What it costs to hide a count: cells and people. Nought is a last resort. */
  costOf(place: number): number {
    if (this.hidden.has(place)) return 0;
    return this.barred.has(place) ? Infinity : this.priceOf(place);
  }

  /** What a count costs that is hidden: cells and people. What no cell shows costs nothing. */
  priceOf(place: number): number {
    const { cells, value } = this.system.counts[place];
    return cells === 0 ? 0 : value === 0 ? NOUGHT + cells : cells + value;
  }

  /** Whether a count is hidden only to protect others. */
  isHelper(place: number): boolean {
    const { isSensitive, cells } = this.system.counts[place];
    return this.hidden.has(place) && !isSensitive && cells > 0;
  }

  /** An order of counts. */
  readonly dearestFirst = (a: number, b: number): number => this.priceOf(b) - this.priceOf(a) || a - b;

  /** The other counts that are hidden only to protect others and that were shifted along with one, the dearest first. */
  shiftedWith(place: number): number[] {
    const others = new Set(this.shifts.filter((shift) => shift.has(place)).flatMap((shift) => [...shift.keys()]));
    others.delete(place);
    return [...others].filter((other) => this.isHelper(other)).sort(this.dearestFirst);
  }

  /** Whether a shift touches only what is hidden, and fits all sums, parts and hints. */
  private fits(shift: Shift): boolean {
    const { counts, hints } = this.system;
    const { balances, balancesOf, wholesOf, partsOf } = this.relations;
    const value = (place: number): number => counts[place].value + (shift.get(place) ?? 0);
    const isBalanced = (at: number): boolean =>
      Math.abs(balances[at].reduce((sum, [place, sign]) => sum + sign * (shift.get(place) ?? 0), 0)) < TINY;
    const fitsHints = [...this.hints].every((at) => {
      const { count, least, greatest } = hints[at];
      return !shift.has(count) || (value(count) > least - TINY && value(count) < greatest + TINY);
    });
    return (
      fitsHints &&
      [...shift.keys()].every(
        (place) =>
          this.hidden.has(place) &&
          value(place) > -TINY &&
          balancesOf[place].every(isBalanced) &&
          wholesOf[place].every((whole) => value(place) < value(whole) + TINY) &&
          partsOf[place].every((part) => value(part) < value(place) + TINY),
      )
    );
  }

  private restore(shifts: readonly Shift[]): void {
    this.shifts = shifts;
    this.system.counts.forEach(({ value }, place) => {
      this.least[place] = this.greatest[place] = value;
    });
    for (const shift of shifts) this.widen(shift);
  }

  private widen(shift: Shift): void {
    for (const [place, amount] of shift) {
      const value = this.system.counts[place].value + amount;
      this.least[place] = Math.min(this.least[place], Math.ceil(value - TINY));
      this.greatest[place] = Math.max(this.greatest[place], Math.floor(value + TINY));
    }
  }
}

const NOUGHT = 1_000;
/** What a solver's numbers may be off. */
const TINY = 1e-5;
