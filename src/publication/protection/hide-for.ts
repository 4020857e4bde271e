import { SMALL } from "../counts/count-system";
import { shift, type Shift, type ShiftTask } from "./shift";
import { shiftAlongWays } from "./shift-along-ways";
import type { Suppression } from "./suppression";

/**
 * Hides what protects a count at the least cost, as far as can be seen from it alone. Looks first for ways among the counts that it adds
 * up with; then, by linear programming, also among hidden counts that these are part of, and at last among everything of the year.
 *
 * @returns whether it is protected now
 */
export function hideFor(suppression: Suppression, count: number): boolean {
  const { relations, system } = suppression;
  const canHide = (place: number): boolean => system.counts[place].canHide;
  if (hideAlongWays(suppression, count)) return true;
  const isNear = (place: number): boolean =>
    canHide(place) && (place === count || relations.balancesOf[place].length <= 2);
  if (hideAmong(suppression, count, byProgramme(isNear))) return true;
  return hideAmong(suppression, count, byProgramme(canHide));
}

/** Hides what protects a count as far as ways are found that are cheap enough. @returns whether it is protected now */
export function hideAlongWays(suppression: Suppression, count: number): boolean {
  const { counts } = suppression.system;
  return hideAmong(
    suppression,
    count,
    alongWays((place) => counts[place].canHide && !suppression.barred.has(place)),
  );
}

/** Hidden counts that hang together, up to which a linear programme is quick. */
const SMALL_PROGRAMME = 200;

/** Whether a count is protected by what is hidden already, as far as that is found quickly. */
export function isProven(suppression: Suppression, count: number): boolean {
  if (suppression.isWide(count)) return true;
  const { relations, hidden } = suppression;
  const isHidden = (place: number): boolean => hidden.has(place);
  if (hideAmong(suppression, count, alongWays(isHidden))) return true;
  const isSmall = relations.connected([count], "everything", isHidden).length <= SMALL_PROGRAMME;
  return isSmall && hideAmong(suppression, count, byProgramme(isHidden));
}

/** Finds a shift among some counts. */
type Finder = (suppression: Suppression, task: Wanted, costOf: (place: number) => number) => Shift;

type Wanted = Pick<ShiftTask, "count" | "direction" | "most">;

function hideAmong(suppression: Suppression, count: number, find: Finder): boolean {
  const { value } = suppression.system.counts[count];
  const [knownLeast, knownGreatest] = suppression.range(count);
  const down =
    knownLeast === 0
      ? NOTHING
      : find(suppression, { count, direction: -1, most: value }, (place) => suppression.costOf(place));
  const hidden = new Set([...down.keys()].filter((place) => !suppression.hidden.has(place)));
  const least = Math.min(knownLeast, Math.ceil(value + (down.get(count) ?? 0) - TINY));
  const wanted = least === 0 ? Math.min(SMALL, suppression.cap(count, hidden)) : least + SMALL;
  const up =
    wanted <= knownGreatest
      ? NOTHING
      : find(suppression, { count, direction: 1, most: wanted - value }, (place) =>
          hidden.has(place) ? 0 : suppression.costOf(place),
        );
  if (Math.max(knownGreatest, Math.floor(value + (up.get(count) ?? 0) + TINY)) < wanted) return false;
  suppression.hide([...down.keys(), ...up.keys()]);
  suppression.learn(down);
  suppression.learn(up);
  return suppression.isWide(count);
}

function alongWays(isFree: (place: number) => boolean): Finder {
  return ({ system, relations, hints }, task, cost) =>
    shiftAlongWays(system, relations, { ...task, hints, cost, isFree });
}

/** What a solver's numbers may be off. */
const TINY = 1e-5;

const NOTHING: Shift = new Map();

/** Ways are looked for again with the costs that the last one suggests: as few counts as possible, not as few people shifted. */
const ROUNDS = 3;
/** Hidden counts cost next to nothing, but a shorter way is better than a longer one. */
const HIDDEN_COST = 1e-4;

/** The cheapest way to shift a count as far as possible. */
function byProgramme(isFree: (place: number) => boolean): Finder {
  return ({ system, relations, hints }, task, costOf) => {
    const free = relations.connected([task.count], "everything", isFree);
    const dearest = Math.max(1, ...free.map(costOf));
    const priceOf = (one: Shift): number => [...one.keys()].reduce((sum, place) => sum + costOf(place), 0);
    let best: Shift = NOTHING;
    let last: Shift = NOTHING;
    const isDear = free.some((place) => costOf(place) > 0);
    for (let round = 0; round < (isDear ? ROUNDS : 1); round++) {
      const cost = (place: number): number => {
        const share = round === 0 ? 1 : 1 / (Math.abs(last.get(place) ?? 0) + 0.2);
        return Math.max(HIDDEN_COST, (costOf(place) / dearest) * share);
      };
      last = shift(system, relations, { ...task, free, hints, cost });
      const [reached, before] = [last, best].map((one) => Math.abs(one.get(task.count) ?? 0));
      if (reached > before || (reached === before && priceOf(last) < priceOf(best))) best = last;
      if (priceOf(last) === 0) break;
    }
    return best;
  };
}
