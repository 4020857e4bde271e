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
      .filter((place) => isSmall(counts[place].value) && (counts[place].isSensitive || counts[place].cells > 0))
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

  /** The least number shown that a count is part of, through what is hidden. */
  cap(place: number, asIfHidden: ReadonlySet<number> = new Set()): number {
    const wholes = this.relations.containersOf[place].map((whole) =>
      this.hidden.has(whole) || asIfHidden.has(whole) ? this.cap(whole, asIfHidden) : this.system.counts[whole].value,
    );
    return Math.min(Infinity, ...wholes);
  }

  /** Takes note of other numbers that are possible. Fractions of people are no proof, and are left aside. */
  learn(shift: Shift): void {
    if (shift.size === 0 || !isWhole(shift)) return;
    this.shifts = [...this.shifts, shift];
    this.widen(shift);
  }

  /** Shows a count again, and forgets what was only possible without it. Gives back how it was before. */
  show(place: number): () => void {
    const before = this.shifts;
    this.hidden.delete(place);
    this.restore(before.filter((shift) => !shift.has(place)));
    return () => {
      this.hidden.add(place);
      this.restore(before);
    };
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
    const { cells, value } = this.system.counts[place];
    return value === 0 ? NOUGHT : cells + value;
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
      const value = this.system.counts[place].value + Math.round(amount);
      this.least[place] = Math.min(this.least[place], value);
      this.greatest[place] = Math.max(this.greatest[place], value);
    }
  }
}

const NOUGHT = 1_000;
