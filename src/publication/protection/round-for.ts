import { SMALL } from "../counts/count-system";
import type { Rounding } from "./rounding";
import { isWhole, shift, type Shift } from "./shift";
import { shiftAlongWays } from "./shift-along-ways";

/** How many ways are looked for at most: where most are found, and where they are hard to find. */
const QUICK = 40;
const PATIENT = 250;
/** Counts that are looked at together, up to which a linear programme is quick. */
const SMALL_PROGRAMME = 120;
/** Hidden counts cost next to nothing, but a shorter way is better than a longer one. */
const HOP = 1e-4;
/** Where nothing else helps. */
const LARGE_PROGRAMME = 600;
/** Counts nearby that are looked at, and of which leaving out a single one is tried. */
const NEARBY = 150;
const FEW_NEARBY = 25;
/** More cells cost no more. */
const FEW_CELLS = 20;

/** How a count is to be shifted. */
interface Task {
  readonly count: number;
  readonly direction: 1 | -1;
  readonly most: number;
}

type Finder = (rounding: Rounding, task: Task) => Shift;

/** Looks for numbers that would make the same copy, where a count is 0, or 5 or more. @returns whether there are any */
export function protect(rounding: Rounding, count: number, find: Finder = alongWays(QUICK)): boolean {
  const { value } = rounding.system.counts[count];
  const targets = [0, SMALL + 1].filter((target) => rounding.isWithin(count, target));
  for (const target of targets) {
    if (rounding.isSafe(count)) break;
    const direction = target < value ? -1 : 1;
    rounding.learn(find(rounding, { count, direction, most: Math.abs(target - value) }));
  }
  return rounding.isSafe(count);
}

/** Whether a count is safe, as far as that is found quickly. */
export function isProtected(rounding: Rounding, count: number): boolean {
  return protect(rounding, count) || protect(rounding, count, byProgramme);
}

/** Looks longer for such numbers, and leaves out what rules them out. @returns whether there are any then */
export function protectByHiding(rounding: Rounding, count: number): boolean {
  return (
    protect(rounding, count, alongWays(PATIENT)) ||
    protect(rounding, count, byProgramme) ||
    hideOne(rounding, count) ||
    hideCheapest(rounding, count, cheapestAlongWays) ||
    hideCheapest(rounding, count, cheapestByProgramme)
  );
}

/** Looks for more numbers that a count can be: all that its window leaves. */
export function widen(rounding: Rounding, count: number): void {
  const { value } = rounding.system.counts[count];
  const [from, to] = rounding.window(count);
  const [least, greatest] = rounding.range(count);
  const upTo = Math.min(to, Math.max(value, SMALL) + 1);
  if (least > from) rounding.learn(alongWays(QUICK)(rounding, { count, direction: -1, most: value - from }));
  if (greatest < upTo) rounding.learn(alongWays(QUICK)(rounding, { count, direction: 1, most: upTo - value }));
}

function alongWays(patience: number): Finder {
  return ({ system, relations, windows: hints }, task) => {
    const isFree = (place: number): boolean => system.counts[place].canHide;
    return shiftAlongWays(system, relations, { ...task, hints, isFree, cost: () => 0, patience });
  };
}

function byProgramme(rounding: Rounding, task: Task): Shift {
  const { system, relations, windows: hints } = rounding;
  const free = rounding.near(task.count, SMALL_PROGRAMME);
  return shift(system, relations, { ...task, hints, free, cost: () => HOP });
}

/** Leaves out one count nearby, if that is enough. */
function hideOne(rounding: Rounding, count: number): boolean {
  const nearby = shownNearby(rounding, count).slice(0, FEW_NEARBY);
  return nearby
    .sort((a, b) => rounding.priceOf(a) - rounding.priceOf(b))
    .some((other) => hideIfEnough(rounding, count, [other]));
}

/** Leaves out what is cheapest, as far as a finder sees it: each count that leaves its window costs its cells. */
function hideCheapest(rounding: Rounding, count: number, find: CostlyFinder): boolean {
  const { system } = rounding;
  const { value } = system.counts[count];
  const hints = new Set([...rounding.windows].filter((at) => rounding.priceOf(system.hints[at].count) === Infinity));
  const valueIn = (found: Shift, place: number): number =>
    system.counts[place].value + Math.round(found.get(place) ?? 0);
  const isOut = (found: Shift, place: number): boolean => !rounding.isWithin(place, valueIn(found, place));
  const costOf = (found: Shift): number =>
    [...found.keys()].reduce((sum, place) => sum + (isOut(found, place) ? rounding.priceOf(place) : 0), 0);
  const [best] = [0, SMALL + 1]
    .map((target) => {
      const task: Task = { count, direction: target < value ? -1 : 1, most: Math.abs(target - value) };
      const found = find(rounding, task, hints);
      return { found, isEnough: isWhole(found) && valueIn(found, count) === target };
    })
    .filter(({ isEnough }) => isEnough)
    .map(({ found }) => found)
    .sort((one, other) => costOf(one) - costOf(other));
  if (best === undefined) return false;
  rounding.hide([...best.keys()].filter((place) => isOut(best, place)));
  rounding.learn(best);
  return rounding.isSafe(count);
}

/** Finds a shift that may leave windows, but not some of them. */
type CostlyFinder = (rounding: Rounding, task: Task, hints: ReadonlySet<number>) => Shift;

function cheapestAlongWays(rounding: Rounding, task: Task, hints: ReadonlySet<number>): Shift {
  const { system, relations } = rounding;
  const cost = (place: number, at: number): number => (rounding.isWithin(place, at) ? 0 : rounding.priceOf(place));
  const isFree = (place: number): boolean => system.counts[place].canHide;
  return shiftAlongWays(system, relations, { ...task, hints, isFree, cost, patience: PATIENT });
}

/** Each person costs by whom a shown count differs. What need not be left out is shown again later. */
function cheapestByProgramme(rounding: Rounding, task: Task, hints: ReadonlySet<number>): Shift {
  const { system, relations } = rounding;
  const free = rounding.near(task.count, LARGE_PROGRAMME);
  const cost = (place: number): number => HOP * (1 + Math.min(rounding.priceOf(place), FEW_CELLS));
  return shift(system, relations, { ...task, hints, free, cost });
}

function hideIfEnough(rounding: Rounding, count: number, places: readonly number[]): boolean {
  const goBack = rounding.save();
  rounding.hide(places);
  if (protect(rounding, count)) return true;
  goBack();
  return false;
}

/** Counts nearby that could be left out. */
function shownNearby(rounding: Rounding, count: number): number[] {
  return rounding.near(count, NEARBY).filter((place) => {
    const price = rounding.priceOf(place);
    return price > 0 && price < Infinity;
  });
}
