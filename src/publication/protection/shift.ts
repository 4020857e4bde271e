import { solve, type Constraint } from "yalps";
import type { CountSystem } from "../counts/count-system";
import type { KnownRelations } from "./known-relations";

/**
 * Another set of numbers that fits everything which is published: by how much each differs from the true one. Counts that are not in it
 * are as they are.
 */
export type Shift = ReadonlyMap<number, number>;

/** What is to be shifted, and what may be shifted with it. */
export interface ShiftTask {
  readonly count: number;
  readonly direction: 1 | -1;
  /** By how many people at most; Infinity finds the end. */
  readonly most: number;
  /** The counts that may differ from the true ones; all others stay as they are. */
  readonly free: readonly number[];
  /** Hints that hold. */
  readonly hints: ReadonlySet<number>;
  /** What each person costs by whom a count differs, from 0 to 1. */
  readonly cost?: (place: number) => number;
}

/** Far more than any way costs, so that the count is shifted as far as it can be before anything is saved. */
const WORTH = 1_000;
/** How many branches are tried to find whole people. */
const BRANCHES = 50;
/** What the solver's numbers are rounded to. */
const PRECISION = 1e-6;

/**
 * Shifts a count as far as it goes, and at the least cost: a linear programme in the differences from the true numbers, which are a
 * solution to begin with.
 */
export function shift(system: CountSystem, relations: KnownRelations, task: ShiftTask): Shift {
  const isFree = new Set(task.free);
  const ranges = new Map(task.free.map((place) => [place, rangeOf(system, relations, task, isFree, place)]));
  const { most } = task;
  // Others are hardly ever shifted further than the count itself, so that most limits need not be said.
  const quick = shiftWithin(system, relations, task, ranges, (limit) => limit < most);
  const isWithin = [...quick].every(([place, amount]) => {
    const [least, greatest] = ranges.get(place) ?? [0, 0];
    return amount >= least - PRECISION && amount <= greatest + PRECISION;
  });
  return isWithin ? quick : shiftWithin(system, relations, task, ranges, () => true);
}

/** From how much less to how much more than the true number a count can be, as far as the counts say that stay as they are. */
type Ranges = ReadonlyMap<number, readonly [number, number]>;

function shiftWithin(
  { counts }: CountSystem,
  relations: KnownRelations,
  { count, direction, most, cost = () => 0 }: ShiftTask,
  ranges: Ranges,
  isSaid: (limit: number) => boolean,
): Shift {
  const { balancesOf, wholesOf, partsOf } = relations;
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  for (const [place, [least, greatest]] of ranges) {
    for (const whole of wholesOf[place].filter((one) => ranges.has(one))) {
      constraints.set(`part ${place} ${whole}`, { max: counts[whole].value - counts[place].value });
    }
    // A count can be shifted up and down: two variables, as both cost something.
    for (const [sign, limit] of [[1, greatest] as const, [-1, -least] as const]) {
      const isTarget = place === count;
      if (limit <= 0 || (isTarget && sign !== direction)) continue;
      const coefficients = new Map([["worth", isTarget ? WORTH : -cost(place)]]);
      for (const at of balancesOf[place]) {
        coefficients.set(`sum ${at}`, sign * relations.signIn(at, place));
        constraints.set(`sum ${at}`, { equal: 0 });
      }
      for (const whole of wholesOf[place]) if (ranges.has(whole)) coefficients.set(`part ${place} ${whole}`, sign);
      for (const part of partsOf[place]) if (ranges.has(part)) coefficients.set(`part ${part} ${place}`, -sign);
      const upTo = isTarget ? Math.min(limit, most) : limit;
      if (upTo < Infinity && (isTarget || isSaid(upTo))) {
        coefficients.set(`limit ${sign} ${place}`, 1);
        constraints.set(`limit ${sign} ${place}`, { max: upTo });
      }
      variables.set(`${sign} ${place}`, coefficients);
    }
  }
  if (!variables.has(`${direction} ${count}`)) return new Map();
  const model = { direction: "maximize", objective: "worth", constraints, variables } as const;
  const found = solved(model);
  // With fractions of people it is a weaker proof, which does where no other is found soon.
  return isWhole(found) ? found : wholeIfPossible(solved({ ...model, integers: true }), found, count);
}

function solved(model: Parameters<typeof solve<string, string>>[0]): Shift {
  const solution = solve(model, { precision: PRECISION, includeZeroVariables: false, maxIterations: BRANCHES });
  return solution.status === "optimal" ? shiftOf(solution.variables) : new Map();
}

/** The shift in whole people, if it is as far as the other. */
function wholeIfPossible(whole: Shift, other: Shift, count: number): Shift {
  const reach = (one: Shift): number => Math.abs(one.get(count) ?? 0);
  return reach(whole) >= Math.floor(reach(other) + PRECISION) ? whole : other;
}

function rangeOf(
  { counts, hints }: CountSystem,
  { wholesOf, partsOf }: KnownRelations,
  { hints: holding }: Pick<ShiftTask, "hints">,
  isFree: ReadonlySet<number>,
  place: number,
): readonly [number, number] {
  const { value } = counts[place];
  let [least, greatest] = [-value, Infinity];
  for (const whole of wholesOf[place]) {
    if (!isFree.has(whole)) greatest = Math.min(greatest, counts[whole].value - value);
  }
  for (const part of partsOf[place]) {
    if (!isFree.has(part)) least = Math.max(least, counts[part].value - value);
  }
  for (const at of holding) {
    const hint = hints[at];
    if (hint.count !== place) continue;
    [least, greatest] = [Math.max(least, hint.least - value), Math.min(greatest, hint.greatest - value)];
  }
  return [least, greatest];
}

function shiftOf(variables: readonly (readonly [string, number])[]): Shift {
  const shifted = new Map<number, number>();
  for (const [key, amount] of variables) {
    const [sign, place] = key.split(" ").map(Number);
    const difference = (shifted.get(place) ?? 0) + sign * amount;
    if (Math.abs(difference) > PRECISION) shifted.set(place, difference);
    else shifted.delete(place);
  }
  return shifted;
}

/** Whether a shift is in whole people, so that it could be true. */
export function isWhole(shifted: Shift): boolean {
  return [...shifted.values()].every((amount) => Math.abs(amount - Math.round(amount)) < PRECISION);
}
