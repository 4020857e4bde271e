import type { CountSystem } from "../counts/count-system";
import { findEnds } from "./find-ends";
import { hideFor, proveFor } from "./hide-for";
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
  await hideForAll(suppression, pause);
  await showAgain(suppression, pause);
  const { intervals, inWholePeople } = await findEnds(suppression, pause);
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
    await pause((0.5 * (demands.length - open.length)) / demands.length);
    if (hideFor(suppression, next) || dropHints(suppression, next)) continue;
    throw new NotProtected(open.map((place) => suppression.system.counts[place].key));
  }
}

/** Leaves out the percentages that stand in the way of a count. @returns whether there were any */
function dropHints({ relations, hidden, hints, system }: Suppression, count: number): boolean {
  const around = new Set(relations.connected([count], "everything", (place) => hidden.has(place)));
  const found = [...hints].filter((hint) => around.has(system.hints[hint].count));
  for (const hint of found) hints.delete(hint);
  return found.length > 0;
}

/** Shows what need not be hidden: the dearest first, and what nobody need protect any more. */
async function showAgain(suppression: Suppression, pause: Pause): Promise<void> {
  const { counts } = suppression.system;
  const candidates = [...suppression.hidden].filter((place) => !counts[place].isSensitive && counts[place].cells > 0);
  const cost = (place: number): number => (counts[place].value === 0 ? Infinity : counts[place].value);
  candidates.sort((a, b) => cost(b) - cost(a) || a - b);
  for (const [at, place] of candidates.entries()) {
    await pause(0.5 + (0.3 * at) / candidates.length);
    const hideAgain = suppression.show(place);
    const followsAtOnce = suppression.follows(place);
    const demands = suppression.demands();
    const isEnough =
      !demands.some((demand) => followsAtOnce.has(demand)) &&
      demands.every((demand) => proveFor(suppression, demand, "ways"));
    if (!isEnough) hideAgain();
  }
}
