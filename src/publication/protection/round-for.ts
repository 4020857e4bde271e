import { SMALL } from "../counts/count-system";
import type { Rounding } from "./rounding";
import { shift, type Shift } from "./shift";
import { shiftAlongWays } from "./shift-along-ways";

/** How many ways are looked for at most: where most are found, and where they are hard to find. */
export const QUICK = 40;
const PATIENT = 250;
/** Counts that are looked at together, up to which a linear programme is quick. */
const SMALL_PROGRAMME = 120;
/** Hidden counts cost next to nothing, but a shorter way is better than a longer one. */
const HOP = 1e-4;
/** Counts nearby of which leaving out a single one is tried, and of which many are left out at last. */
const FEW_NEARBY = 25;
const NEARBY = 150;

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

/** Looks longer for such numbers, and leaves out what rules them out. @returns whether there are any then */
export function protectByHiding(rounding: Rounding, count: number): boolean {
  return (
    protect(rounding, count, alongWays(PATIENT)) ||
    protect(rounding, count, byProgramme) ||
    hideOne(rounding, count) ||
    hideCheapest(rounding, count) ||
    hideMany(rounding, count)
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

/** Leaves out what is cheapest, as far as that is found along ways: each count that leaves its window costs its cells. */
function hideCheapest(rounding: Rounding, count: number): boolean {
  const { system, relations } = rounding;
  const { value } = system.counts[count];
  const isFree = (place: number): boolean => system.counts[place].canHide;
  const cost = (place: number, at: number): number => (rounding.isWithin(place, at) ? 0 : rounding.priceOf(place));
  const valueIn = (found: Shift, place: number): number =>
    system.counts[place].value + Math.round(found.get(place) ?? 0);
  const costOf = (found: Shift): number =>
    [...found.keys()].reduce((sum, place) => sum + cost(place, valueIn(found, place)), 0);
  const hints = new Set([...rounding.windows].filter((at) => rounding.priceOf(system.hints[at].count) === Infinity));
  const [best] = [0, SMALL + 1]
    .map((target) => {
      const task: Task = { count, direction: target < value ? -1 : 1, most: Math.abs(target - value) };
      const found = shiftAlongWays(system, relations, { ...task, hints, isFree, cost, patience: PATIENT });
      return { found, isThere: valueIn(found, count) === target };
    })
    .filter(({ isThere }) => isThere)
    .map(({ found }) => found)
    .sort((a, b) => costOf(a) - costOf(b));
  if (best === undefined) return false;
  rounding.hide([...best.keys()].filter((place) => !rounding.isWithin(place, valueIn(best, place))));
  rounding.learn(best);
  return rounding.isSafe(count);
}

/** Leaves out more and more of what is nearby, until that is enough. */
function hideMany(rounding: Rounding, count: number): boolean {
  const nearby = shownNearby(rounding, count);
  for (let many = 2; many < 2 * nearby.length; many *= 2) {
    if (hideIfEnough(rounding, count, nearby.slice(0, many))) return true;
  }
  return false;
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
