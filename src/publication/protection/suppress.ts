import type { CountSystem } from "../counts/count-system";
import { findEnds } from "./find-ends";
import { hideAlongWays, hideFor, isProven } from "./hide-for";
import { NotProtected, type Control, type Protection } from "./protection";
import { Suppression } from "./suppression";

/**
 * Chooses what to leave out, and proves that it is enough: first every private count of 1 to 4, then for each of them what protects it,
 * and at last shows again what turned out not to be needed. The order is fixed, so that the same figures give the same copy.
 *
 * @throws NotProtected when private counts follow from what is always published
 */
export async function suppress(system: CountSystem, control: Control = {}): Promise<Protection> {
  const suppression = new Suppression(system);
  const pause = async (done: number): Promise<void> => {
    control.onProgress?.(done);
    await control.pause?.();
  };
  const part = (from: number, to: number) => (done: number) => pause(from + done * (to - from));
  await hideForAll(suppression, part(0, 0.3));
  await showAgain(suppression, part(0.3, 0.5));
  await exchange(suppression, part(0.5, 0.9));
  const { intervals, inWholePeople } = await findEnds(suppression, part(0.9, 1));
  // Nothing above may be trusted with this: what is not proven is not published.
  refuse(
    suppression,
    suppression.demands().filter((place) => !suppression.isWide(place)),
  );
  const hidden = new Set([...suppression.hidden].filter((place) => system.counts[place].cells > 0));
  const hiddenHints = new Set([...system.hints.keys()].filter((hint) => !suppression.hints.has(hint)));
  return { hidden, hiddenHints, intervals, inWholePeople };
}

type Pause = (done: number) => Promise<void>;

/** Hides more until every demand is met. What is hidden may itself be small, and has then to be protected, too. */
async function hideForAll(suppression: Suppression, pause: Pause): Promise<void> {
  for (;;) {
    const demands = suppression.demands();
    const open = demands.filter((place) => !suppression.isWide(place));
    if (open.length === 0) return;
    const [next] = open;
    await pause((demands.length - open.length) / demands.length);
    if (hideFor(suppression, next) || dropHints(suppression, next)) continue;
    refuse(suppression, open);
  }
}

function refuse({ system }: Suppression, open: readonly number[]): void {
  if (open.length > 0) throw new NotProtected(open.map((place) => system.counts[place].key));
}

/** Leaves out the percentages that stand in the way of a count. @returns whether there were any */
function dropHints({ relations, hidden, hints, system }: Suppression, count: number): boolean {
  const around = new Set(relations.connected([count], "everything", (place) => hidden.has(place)));
  const found = [...hints].filter((hint) => around.has(system.hints[hint].count));
  for (const hint of found) hints.delete(hint);
  return found.length > 0;
}

/** Shows what need not be hidden: the dearest first. */
async function showAgain(suppression: Suppression, pause: Pause): Promise<void> {
  const candidates = helpers(suppression);
  for (const [at, place] of candidates.entries()) {
    await pause(at / candidates.length);
    showIfNotNeeded(suppression, place);
  }
}

function showIfNotNeeded(suppression: Suppression, place: number): void {
  const goBack = suppression.save();
  suppression.show(place);
  const followsAtOnce = suppression.follows(place);
  const demands = suppression.demands();
  const isEnough =
    !demands.some((demand) => followsAtOnce.has(demand)) && demands.every((demand) => isProven(suppression, demand));
  if (!isEnough) goBack();
}

/** Looks for something cheaper instead of each count that is hidden to protect others: the dearest first. */
async function exchange(suppression: Suppression, pause: Pause): Promise<void> {
  const candidates = helpers(suppression);
  for (const [at, place] of candidates.entries()) {
    await pause(at / candidates.length);
    if (!suppression.hidden.has(place)) continue;
    const before = suppression.cost;
    const goBack = suppression.save();
    const others = suppression.shiftedWith(place);
    const most = before + others.reduce((sum, other) => sum + suppression.priceOf(other), 0);
    suppression.barred.add(place);
    suppression.show(place);
    const isProtected = protectAgain(suppression, most);
    // What was hidden along with it may not be needed any more.
    if (isProtected) for (const other of others) showIfNotNeeded(suppression, other);
    suppression.barred.delete(place);
    if (!isProtected || suppression.cost >= before) goBack();
  }
}

/** Protects what is open, as long as that does not cost too much. */
function protectAgain(suppression: Suppression, most: number): boolean {
  for (;;) {
    const open = suppression.demands().find((demand) => !suppression.isWide(demand));
    if (open === undefined) return true;
    if (suppression.cost >= most || !hideAlongWays(suppression, open)) return false;
  }
}

/** Hidden counts that only protect others, the dearest first. */
function helpers(suppression: Suppression): number[] {
  return [...suppression.hidden].filter((place) => suppression.isHelper(place)).sort(suppression.dearestFirst);
}
