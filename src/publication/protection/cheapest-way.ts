import type { KnownRelations } from "./known-relations";

/** A sum that is wrong: too great by the people who are on their way, or too small by as many. */
export interface Wrong {
  readonly sum: number;
  readonly excess: 1 | -1;
}

/** A count that is shifted on the way: up or down. */
export interface Step {
  readonly count: number;
  readonly by: 1 | -1;
}

/** From one sum that is wrong to the next, or to the ground. */
export interface Way {
  readonly steps: readonly Step[];
  readonly end: Wrong | typeof GROUND;
}

/** What a way may use, and what it costs. */
export interface WayOptions {
  /** Whether a count may be shifted so by everyone who is on the way. */
  readonly fits: (step: Step) => boolean;
  /** What it costs to touch a count, from 0. */
  readonly cost: (step: Step) => number;
}

/** The end of a way where nothing has to add up: a count that is in one sum only was the last one. */
export const GROUND = "ground";

/** A shorter way is better than a longer one, if both cost the same. */
const HOP = 1e-3;

interface Known {
  readonly wrong: Wrong | typeof GROUND;
  readonly price: number;
  readonly step: Step | null;
  readonly from: Known | null;
}

/**
 * The cheapest way to put a sum right, by Dijkstra's algorithm. Where a count is in two sums, a row's and a column's, shifting it puts the
 * one right and makes the other one wrong. The way ends where another sum is wrong the other way round, or at the ground.
 *
 * @returns the steps of the way and where it ends; null where there is none
 */
export function cheapestWay(
  relations: KnownRelations,
  from: Wrong,
  ends: readonly Wrong[],
  { fits, cost }: WayOptions,
): Way | null {
  const { balances, balancesOf } = relations;
  const targets = new Map(ends.map((end) => [nameOf({ sum: end.sum, excess: -end.excess as 1 | -1 }), end]));
  const open = new Map<number, Known>([[nameOf(from), { wrong: from, price: 0, step: null, from: null }]]);
  const done = new Set<number>();
  while (open.size > 0) {
    const [name, here] = nearest(open);
    open.delete(name);
    done.add(name);
    const end = here.wrong === GROUND ? GROUND : targets.get(name);
    if (end !== undefined && here.step !== null) return { steps: stepsTo(here), end };
    if (here.wrong === GROUND) continue;
    const { sum, excess } = here.wrong;
    for (const [count, sign] of balances[sum]) {
      const step: Step = { count, by: (-excess * sign) as 1 | -1 };
      if (balancesOf[count].length > 2) continue;
      const wrong = otherEnd(step, sum);
      const next = wrong === GROUND ? GROUND_NAME : nameOf(wrong);
      if (done.has(next) || !fits(step)) continue;
      const price = here.price + cost(step) + HOP;
      const known = open.get(next);
      if (known !== undefined && known.price <= price) continue;
      open.set(next, { wrong, price, step, from: here });
    }
  }
  return null;

  function otherEnd(step: Step, sum: number): Wrong | typeof GROUND {
    const other = balancesOf[step.count].find((one) => one !== sum);
    return other === undefined ? GROUND : wrongBy(relations, other, step);
  }
}

/** How a step makes a sum wrong that its count is in. */
export function wrongBy(relations: KnownRelations, sum: number, { count, by }: Step): Wrong {
  return { sum, excess: (relations.signIn(sum, count) * by) as 1 | -1 };
}

const GROUND_NAME = -1;

function nameOf({ sum, excess }: Wrong): number {
  return 2 * sum + (excess === 1 ? 1 : 0);
}

function nearest(open: ReadonlyMap<number, Known>): readonly [number, Known] {
  let found: readonly [number, Known] | null = null;
  for (const one of open) if (found === null || one[1].price < found[1].price) found = one;
  if (found === null) throw new Error("There is nowhere to go on from.");
  return found;
}

function stepsTo(last: Known): Step[] {
  const steps: Step[] = [];
  for (let at: Known | null = last; at?.step; at = at.from) steps.push(at.step);
  return steps;
}
