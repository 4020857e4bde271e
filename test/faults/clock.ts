/** Turns of the event loop in which everything that waits for no timer comes to its end: Excel's answers, messages, code that is fetched. */
const TURNS = 6;
/** Longer than the add-in waits for anything, in milliseconds. */
const HALF_A_DAY = 12 * 60 * 60_000;
/** Any moment, on which every trial begins: 24 November 2026. */
const START = Date.UTC(2026, 10, 24, 9);

const turn = globalThis.setImmediate;

/** Lets time be played from now on: timers and the clock; messages and promises stay as they are. */
export function playTime(): void {
  jest.useFakeTimers({
    now: START,
    doNotFake: ["nextTick", "setImmediate", "clearImmediate", "queueMicrotask", "performance", "hrtime"],
  });
}

/** Begins again at the same moment, without the timers of what was before. */
export function restartTime(): void {
  jest.clearAllTimers();
  jest.setSystemTime(START);
}

/** Lets happen what waits for no timer. */
async function settleDown(): Promise<void> {
  for (let i = 0; i < TURNS; i++) await new Promise<void>((resolve) => void turn(resolve));
}

/** Lets a while pass, from one timer to the next. */
export async function pass(milliseconds: number): Promise<void> {
  let isOver = false;
  setTimeout(() => (isOver = true), milliseconds);
  await settleDown();
  while (!isOver) {
    jest.advanceTimersToNextTimer();
    await settleDown();
  }
}

/**
 * Lets time pass until something has come to its end, from one timer to the next.
 *
 * @returns what came of it; "never" where it has not ended after {@link HALF_A_DAY}
 */
export async function ended<T>(outcome: Promise<T>): Promise<{ readonly value: T } | "never"> {
  let end: { readonly value: T } | { readonly error: unknown } | null = null;
  outcome.then(
    (value) => (end = { value }),
    (error: unknown) => (end = { error }),
  );
  const limit = Date.now() + HALF_A_DAY;
  for (;;) {
    await settleDown();
    const found = end as { readonly value: T } | { readonly error: unknown } | null;
    if (found !== null) {
      if ("error" in found) throw found.error;
      return found;
    }
    if (jest.getTimerCount() === 0 || Date.now() > limit) return "never";
    jest.advanceTimersToNextTimer();
  }
}
