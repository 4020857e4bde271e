import type { CountSystem } from "../counts/count-system";
import { cheapestWay, GROUND, wrongBy, type Step, type Way, type Wrong } from "./cheapest-way";
import type { KnownRelations } from "./known-relations";
import type { Shift } from "./shift";

/** A count that is to be shifted, and what may be shifted with it. */
export interface WayTask {
  readonly count: number;
  readonly direction: 1 | -1;
  /** By how many people at most. */
  readonly most: number;
  /** Whether a count may differ from the true one; all others stay as they are. */
  readonly isFree: (place: number) => boolean;
  /** Hints that hold. */
  readonly hints: ReadonlySet<number>;
  /** What it costs to touch a count, from 0; where it matters, so that it has a value. */
  readonly cost: (place: number, value: number) => number;
  /** How many ways are looked for at most; as many as need be where it is absent. */
  readonly patience?: number;
}

/**
 * Shifts a count as far as it is asked to, if it can, along the cheapest ways from one sum to the next. It is quick, and every shift is one
 * of whole people; but where it finds none there may still be one.
 */
export function shiftAlongWays(system: CountSystem, relations: KnownRelations, task: WayTask): Shift {
  const ways = new Ways(system, relations, task);
  let shifted: Shift = new Map();
  let left = task.most;
  // All of them along one way is the best; else one by one.
  for (let amount = left; left > 0;) {
    const further = ways.shifted(shifted, { count: task.count, by: task.direction }, amount);
    if ("shift" in further) {
      shifted = further.shift;
      left -= amount;
    } else if (amount === 1) break;
    amount = 1;
  }
  return new Map([...shifted].filter(([, by]) => by !== 0));
}

/** How often a way is looked for again without what could not be put right. */
const ATTEMPTS = 6;
/** Counts in many sums that a way may touch, beside the first. */
const JUMPS = 2;
/** Counts that are part of shifted ones are put right in turn, at most so deep. */
const DEPTH = 4;
/** What it is worth to avoid that. */
const REPAIR = 20;

/** A shift that fits everything, or the count that could not be put right; null where there was no way at all. */
type Found = { readonly shift: Shift } | { readonly stuckAt: number | null };

function stuckAt(count: number | null): Found {
  return { stuckAt: count };
}

/** Some counts shifted, and what that makes wrong. */
interface Unsettled {
  readonly shifted: Shift;
  readonly wrong: readonly Wrong[];
  /** People who are shifted at once. */
  readonly amount: number;
  readonly depth: number;
  /** Counts that ways must not touch: the first, those in many sums, and those that could not be put right. */
  readonly barred: ReadonlySet<number>;
  /** Counts in many sums that may still be touched. */
  readonly jumps: number;
}

function taken(before: Shift, steps: readonly Step[], amount: number): Shift {
  const shifted = new Map(before);
  for (const { count, by } of steps) shifted.set(count, (shifted.get(count) ?? 0) + by * amount);
  return shifted;
}

class Ways {
  private readonly limits = new Map<number, readonly [number, number]>();
  private patience: number;

  constructor(
    private readonly system: CountSystem,
    private readonly relations: KnownRelations,
    private readonly task: WayTask,
  ) {
    this.patience = task.patience ?? Infinity;
    for (const at of task.hints) {
      const { count, least, greatest } = system.hints[at];
      const [from, to] = this.limits.get(count) ?? [0, Infinity];
      this.limits.set(count, [Math.max(from, least), Math.min(to, greatest)]);
    }
  }

  /** Everything shifted as before, and a count by an amount further. */
  shifted(before: Shift, first: Step, amount: number, depth = 0): Found {
    const barred = new Set([first.count]);
    let found: Found = stuckAt(first.count);
    for (let attempt = 0; attempt < ATTEMPTS && this.fits(before, first, amount); attempt++) {
      found = this.settled({
        ...{ shifted: taken(before, [first], amount), wrong: this.wrongAfter([], first) },
        ...{ barred, amount, depth, jumps: JUMPS },
      });
      // What cannot be put right is not touched the next time.
      if (!("stuckAt" in found) || found.stuckAt === null || barred.has(found.stuckAt)) return found;
      barred.add(found.stuckAt);
    }
    return found;
  }

  /** Takes the ways that put right what is wrong. */
  private settled(now: Unsettled): Found {
    const { shifted, wrong, barred, amount, jumps } = now;
    if (wrong.length === 0) return this.repaired(shifted, now.depth);
    if (this.patience-- <= 0) return stuckAt(null);
    const [from, ...others] = wrong;
    const way = cheapestWay(this.relations, from, others, {
      fits: (step) => !barred.has(step.count) && this.task.isFree(step.count) && this.fits(shifted, step, amount),
      cost: (step) => this.costOf(shifted, step, amount),
    });
    const direct = way === null ? stuckAt(null) : this.settled(this.after(now, way));
    // A way among what is hidden already cannot be bettered.
    const isFree = way?.steps.every((step) => this.addedCost(shifted, step, amount) === 0) ?? false;
    if (jumps === 0 || (isFree && "shift" in direct)) return direct;
    return this.cheaper(direct, this.jumped({ ...now, jumps: jumps - 1 }));
  }

  /** A way taken, and what is still wrong. */
  private after(now: Unsettled, { steps, end }: Way): Unsettled {
    const [, ...others] = now.wrong;
    const wrong = end === GROUND ? others : others.filter((one) => one !== end);
    return { ...now, shifted: taken(now.shifted, steps, now.amount), wrong };
  }

  private cheaper(one: Found, other: Found): Found {
    if ("stuckAt" in other) return one;
    return "stuckAt" in one || this.price(other.shift) < this.price(one.shift) ? other : one;
  }

  /** Shifts a count that is in many sums, as a total of metric 3 is in those of three tables, and settles each of them. */
  private jumped({ shifted, wrong, barred, ...how }: Unsettled): Found {
    const { balances, balancesOf } = this.relations;
    let best: Found = stuckAt(null);
    for (const { sum, excess } of wrong) {
      for (const [count, sign] of balances[sum]) {
        const step: Step = { count, by: (-excess * sign) as 1 | -1 };
        if (balancesOf[count].length <= 2 || barred.has(count) || !this.task.isFree(count)) continue;
        if (!this.fits(shifted, step, how.amount)) continue;
        const after = { shifted: taken(shifted, [step], how.amount), wrong: this.wrongAfter(wrong, step) };
        const found = this.settled({ ...how, ...after, barred: new Set([...barred, count]) });
        best = this.cheaper(best, found);
      }
    }
    return best;
  }

  /** The sums that are wrong after a step; where it cancels out with what was wrong before, a sum is right. */
  private wrongAfter(before: readonly Wrong[], step: Step): Wrong[] {
    const made = this.relations.balancesOf[step.count].map((sum) => wrongBy(this.relations, sum, step));
    const isIn = (list: readonly Wrong[], one: Wrong): boolean =>
      list.some(({ sum, excess }) => sum === one.sum && excess === -one.excess);
    return [...before.filter((one) => !isIn(made, one)), ...made.filter((one) => !isIn(before, one))];
  }

  /** Shifts what would be more than what it is part of, or the other way round, until everything fits. */
  private repaired(shift: Shift, depth: number): Found {
    const { partsOf, wholesOf } = this.relations;
    for (const [place] of shift) {
      const pairs = [
        ...partsOf[place].map((part) => [part, place] as const),
        ...wholesOf[place].map((whole) => [place, whole] as const),
      ];
      for (const [part, whole] of pairs) {
        const over = this.value(shift, part) - this.value(shift, whole);
        if (over <= 0) continue;
        const step: Step = part === place ? { count: whole, by: 1 } : { count: part, by: -1 };
        if (depth === DEPTH || !this.task.isFree(step.count)) return stuckAt(place);
        // Each call goes on with the repairs that are left.
        const found = this.shifted(shift, step, over, depth + 1);
        return "shift" in found ? found : stuckAt(place);
      }
    }
    return { shift };
  }

  private value(shifted: Shift, place: number): number {
    return this.system.counts[place].value + (shifted.get(place) ?? 0);
  }

  private fits(shifted: Shift, { count, by }: Step, amount: number): boolean {
    const next = this.value(shifted, count) + by * amount;
    const [least, greatest] = this.limits.get(count) ?? [0, Infinity];
    if (next < least || next > greatest) return false;
    const { isFree } = this.task;
    const { partsOf, wholesOf } = this.relations;
    return by === 1
      ? wholesOf[count].every((whole) => isFree(whole) || next <= this.value(shifted, whole))
      : partsOf[count].every((part) => isFree(part) || next >= this.value(shifted, part));
  }

  private costOf(shifted: Shift, { count, by }: Step, amount: number): number {
    const next = this.value(shifted, count) + by * amount;
    const { partsOf, wholesOf } = this.relations;
    const needsRepair =
      by === 1
        ? wholesOf[count].some((whole) => next > this.value(shifted, whole))
        : partsOf[count].some((part) => next < this.value(shifted, part));
    return this.addedCost(shifted, { count, by }, amount) + (needsRepair ? REPAIR : 0);
  }

  private addedCost(shifted: Shift, { count, by }: Step, amount: number): number {
    const { cost } = this.task;
    const value = this.value(shifted, count);
    return Math.max(0, cost(count, value + by * amount) - (shifted.has(count) ? cost(count, value) : 0));
  }

  private price(shifted: Shift): number {
    return [...shifted.keys()].reduce((sum, place) => sum + this.task.cost(place, this.value(shifted, place)), 0);
  }
}
