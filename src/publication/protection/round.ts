import { SMALL, type CountSystem } from "../counts/count-system";
import type { Interval } from "../public-copy";
import type { Draft } from "../tables/draft";
import { NotProtected, type Control, type Protection } from "./protection";
import { isUnreliable, roundedInterval } from "./rounded";
import { Witness } from "./witness";

/** Anything: what is left of a count that nobody sees. */
const ANY: Interval = [0, Infinity];

/**
 * Rounds every count to the nearest 5 by itself, and leaves out what would say more of a private count than its rounding does. That
 * is rarely needed: where a column adds up to exactly 14, and all but one of its groups are rounded down, say.
 *
 * Recruits, and all other counts that are always published, are taken to be known exactly, as their percentages of the target give
 * them away. Whatever may be small, judged by what is rounded, has to keep all that its rounding leaves: 0 to 2, or 3 to 7, but no more
 * than the whole that it is part of; or five numbers, once it is left out. It is proven by examples: other numbers of people that would
 * make the same copy.
 *
 * @param system the draft's, or that of the draft and a former copy together
 * @throws NotProtected where leaving out does not help; what `control.pause` rejects with, when it is stopped
 */
export async function round(draft: Draft, system: CountSystem, { pause, onProgress }: Control): Promise<Protection> {
  const shown = shownIntervals(draft, system);
  const witness = new Witness(system, shown);
  const caps = capsOf(system);
  const hidden = new Set<number>();
  const isShown = (place: number): boolean => system.counts[place].cells > 0 && !hidden.has(place);
  const isProtected = (place: number): boolean => {
    const [least, greatest] = witness.seen(place);
    if (greatest - least >= SMALL || (least === 0 && greatest >= caps[place])) return true;
    const [from, to] = system.counts[place].cells > 0 ? roundedInterval(system.counts[place].value) : ANY;
    return least <= from && greatest >= Math.min(to, caps[place]);
  };
  const look = (place: number): boolean => {
    const { value } = system.counts[place];
    const [from, to] = isShown(place) ? shown[place] : [Math.max(0, value - SMALL), value + SMALL];
    if (!isProtected(place)) witness.reach(place, Math.max(0, from));
    if (!isProtected(place)) witness.reach(place, Math.min(to, caps[place]));
    return isProtected(place);
  };
  const hide = (place: number, helps: () => boolean): boolean => {
    hidden.add(place);
    if (witness.widen(place, ANY, helps)) return true;
    hidden.delete(place);
    return false;
  };
  const demanded = [...system.counts.keys()].filter((place) => isDemanded(system, place));
  const failed: string[] = [];
  for (const [done, place] of demanded.entries()) {
    if (done % 50 === 0) await pause?.();
    onProgress?.(done / demanded.length);
    if (look(place)) continue;
    await pause?.();
    const near = nearby(system, place).filter(isShown);
    const one = (): boolean => near.some((next) => next !== place && hide(next, () => look(place)));
    // One more cell is enough nearly always; else the count itself and one more, or as many as it takes.
    if (one() || (isShown(place) && hide(place, () => look(place) || one()))) continue;
    if (!near.some((next) => hide(next, () => true) && look(place))) failed.push(system.counts[place].key);
  }
  if (failed.length > 0) throw new NotProtected(failed);
  const sensitive = [...system.counts.keys()].filter((place) => system.counts[place].isSensitive);
  for (const place of sensitive) look(place);
  return {
    hidden,
    hiddenHints: new Set(),
    intervals: new Map(sensitive.map((place) => [place, witness.seen(place)])),
    inWholePeople: new Set(sensitive),
  };
}

/** What each count's rounding, and the percentages of it that are shown, leave of it. */
function shownIntervals(draft: Draft, system: CountSystem): Interval[] {
  const intervals = system.counts.map(({ value, cells, canHide }): Interval => {
    if (!canHide) return [value, value];
    return cells === 0 ? ANY : roundedInterval(value);
  });
  for (const cell of draft.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    if (cell.ratio === undefined || isUnreliable(cell, system)) continue;
    const { count, least, greatest } = cell.ratio;
    const [from, to] = intervals[count];
    intervals[count] = [Math.max(from, least), Math.min(to, greatest)];
  }
  return intervals;
}

/** Whether a count may be private and small, for all that its rounding says. Of counts that nobody sees, those that are. */
function isDemanded({ counts }: CountSystem, place: number): boolean {
  const { isPrivate, isSensitive, canHide, cells, value } = counts[place];
  if (cells === 0) return isSensitive;
  return isPrivate && canHide && roundedInterval(value)[0] <= SMALL;
}

/** How many counts are looked at that could be left out for one. */
const NEARBY = 150;

/** A count, and those that it hangs together with, directly or through others: the nearest first, and of these the smallest. */
function nearby({ counts, sums, parts }: CountSystem, place: number): number[] {
  const relations = [
    ...sums.map(({ whole, parts: of }) => [whole, ...of]),
    ...parts.map(({ part, whole }) => [part, whole]),
  ];
  const found = new Set([place]);
  let ring = new Set([place]);
  while (ring.size > 0 && found.size < NEARBY) {
    const next = relations
      .filter((members) => members.some((one) => ring.has(one)))
      .flatMap((members) => members.filter((one) => counts[one].canHide && !found.has(one)));
    ring = new Set(next.sort((a, b) => counts[a].value - counts[b].value || a - b));
    for (const one of ring) found.add(one);
  }
  return [...found].slice(0, NEARBY);
}

/** The least number that is always published of those that each count is part of. */
function capsOf({ counts, sums, parts }: CountSystem): number[] {
  const caps = counts.map(() => Infinity);
  const edges = [...parts, ...sums.flatMap(({ whole, parts: of }) => of.map((part) => ({ part, whole })))];
  let isNew = true;
  while (isNew) {
    isNew = false;
    for (const { part, whole } of edges) {
      const cap = counts[whole].canHide ? caps[whole] : counts[whole].value;
      if (cap < caps[part]) {
        caps[part] = cap;
        isNew = true;
      }
    }
  }
  return caps;
}
