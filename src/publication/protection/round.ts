import { SMALL, type CountSystem } from "../counts/count-system";
import type { Interval } from "../public-copy";
import type { Draft } from "../tables/draft";
import { NotProtected, type Control, type Protection } from "./protection";
import { roundedInterval } from "./rounded";
import { totalSums } from "./total-sums";
import { Witness } from "./witness";

/** Anything: what is left of a count that nobody sees. */
const ANY: Interval = [0, Infinity];

/**
 * Rounds every count to the nearest 5 by itself, and leaves out what would say more of a private count of 1 to 4 people than its rounding
 * does. That is rarely needed: where all groups of a column are rounded down and their total is rounded up, say.
 *
 * Each of these counts keeps all that its rounding leaves: 0 to 2, or 3 to 7; or five numbers, or what reaches from 0 to a whole that
 * everybody knows. It is proven by examples: other numbers of people that would make the same copy.
 *
 * @param draft its tables say how totals add up, which are always published and yet not known exactly
 * @param system the draft's, or that of the draft and a former copy together
 * @throws NotProtected when leaving out does not help; what `control.pause` rejects with, when it is stopped
 */
export async function round(
  { tables }: Pick<Draft, "tables">,
  known: CountSystem,
  { pause, onProgress }: Control,
): Promise<Protection> {
  const system = { ...known, sums: [...known.sums, ...totalSums(tables, known)] };
  const shown = shownIntervals(system);
  const witness = new Witness(system, shown);
  const caps = capsOf(system);
  const hidden = new Set<number>();
  const isShown = (place: number): boolean => system.counts[place].cells > 0 && !hidden.has(place);
  const isProtected = (place: number): boolean => {
    const [least, greatest] = witness.seen(place);
    if (greatest - least >= SMALL || (least === 0 && greatest >= caps[place])) return true;
    const [from, to] = shown[place];
    return least <= from && greatest >= to;
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
  const demanded = [...system.counts.keys()].filter((place) => system.counts[place].isSensitive);
  const failed: string[] = [];
  for (const [done, place] of demanded.entries()) {
    if (done % 50 === 0) await pause?.();
    onProgress?.(done / demanded.length);
    if (look(place)) continue;
    await pause?.();
    const near = nearby(system, place).filter(isShown);
    const hideAll = (list: readonly number[], helps: () => boolean): boolean =>
      list.length === 0 ? helps() : hide(list[0], () => hideAll(list.slice(1), helps));
    const isEnough = (list: readonly number[]): boolean => {
      let enough = false;
      hideAll(list, () => {
        enough = look(place);
        return false;
      });
      return enough;
    };
    const [first, ...others] = near;
    // One more cell is enough nearly always. Where it is not, as few of those nearby as are needed.
    if (others.some((next) => hide(next, () => look(place)))) continue;
    const many = [2, 4, 8, 16, NEARBY].map((length) => near.slice(0, length)).find(isEnough) ?? near;
    let few = many;
    for (const next of many) {
      const rest = few.filter((one) => one !== next);
      if (next !== first && isEnough(rest)) few = rest;
    }
    if ([few, many].some((list) => hideAll(list, () => look(place)))) continue;
    witness.patience = 30;
    if (!hideAll(near, () => look(place))) failed.push(system.counts[place].key);
    witness.patience = 1;
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

/** What its rounding leaves of each count. Those that no cell shows are known only where both copies of a former count show them. */
function shownIntervals({ counts }: CountSystem): Interval[] {
  return counts.map(({ value, cells, canHide }) => {
    if (cells > 0) return roundedInterval(value);
    return canHide ? ANY : [value, value];
  });
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

/** The least number that everybody knows of those that each count is part of: such as how many joined. */
function capsOf({ counts, sums, parts }: CountSystem): number[] {
  const caps = counts.map(() => Infinity);
  const edges = [...parts, ...sums.flatMap(({ whole, parts: of }) => of.map((part) => ({ part, whole })))];
  let isNew = true;
  while (isNew) {
    isNew = false;
    for (const { part, whole } of edges) {
      const cap = counts[whole].canHide || counts[whole].cells > 0 ? caps[whole] : counts[whole].value;
      if (cap < caps[part]) {
        caps[part] = cap;
        isNew = true;
      }
    }
  }
  return caps;
}
