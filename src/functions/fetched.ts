import { inTheBackground } from "../app/in-the-background";

/** How long after code could not be fetched it is tried again, in milliseconds: at first, and at most. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 60_000;

let pause = FIRST_PAUSE;
/** All that wait try again together: there may be thousands of formulas. */
let nextTry: Promise<void> | null = null;

/**
 * Code that is fetched when a formula needs it, and again until it is there: the computer may be offline for a moment, and Excel does not
 * call a formula once more that has shown something, unless its cells change.
 *
 * @param isWanted false ends it, and null is returned
 * @param onFailure called whenever it could not be fetched
 */
export async function fetched<T>(
  fetch: () => Promise<T>,
  isWanted: () => boolean,
  onFailure: () => void,
): Promise<T | null> {
  for (;;) {
    try {
      const code = await fetch();
      pause = FIRST_PAUSE;
      return isWanted() ? code : null;
    } catch {
      if (!isWanted()) return null;
      onFailure();
    }
    await (nextTry ??= later());
    if (!isWanted()) return null;
  }
}

function later(): Promise<void> {
  return new Promise((resolve) => {
    inTheBackground(() => {
      nextTry = null;
      pause = Math.min(2 * pause, LONGEST_PAUSE);
      resolve();
    }, pause);
  });
}
