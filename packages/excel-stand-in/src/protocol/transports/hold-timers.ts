import type { Host } from "../host";
import { keepOwnTimer } from "../later";

/** How often a hidden page's timers are looked after, in milliseconds. */
const A_MINUTE = 60_000;

/**
 * Holds this process's timers back to one a minute, as Chromium does with those of a page that has been hidden for a while; does nothing
 * in an Excel whose hidden pane keeps its timers. The stand-in itself goes on. Tests that wait meanwhile take `node:timers/promises`.
 *
 * @param isSaid whether the page knows that it is hidden: a WebView2 does not always say so
 * @returns how to end it; what was held back happens then
 */
export function holdTimers(host: Host, { isSaid = true } = {}): () => void {
  if (!host.profile.throttlesHiddenTimers) return () => {};
  const { setTimeout, clearTimeout, document } = globalThis;
  const held = new Map<unknown, () => void>();
  const hold = (deed: () => void, delay = 0): unknown => {
    const happen = (): void => {
      held.delete(timer);
      deed();
    };
    const timer: unknown = setTimeout(happen, Math.max(delay, A_MINUTE));
    held.set(timer, happen);
    return timer;
  };
  const release = (timer: unknown): void => {
    held.delete(timer);
    clearTimeout(timer as number);
  };
  keepOwnTimer(setTimeout);
  Object.assign(globalThis, { setTimeout: hold, clearTimeout: release });
  if (isSaid) Object.assign(document, { visibilityState: "hidden" });
  return () => {
    keepOwnTimer(undefined);
    Object.assign(globalThis, { setTimeout, clearTimeout });
    Object.assign(document, { visibilityState: "visible" });
    for (const [timer, happen] of [...held]) {
      clearTimeout(timer as number);
      happen();
    }
  };
}
