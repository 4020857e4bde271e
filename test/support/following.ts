import { setTimeout as delay } from "node:timers/promises";
import type { Host } from "excel-stand-in";

/** Waits until something holds, also while the timers of the add-in are held back. */
export async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > limit) throw new Error("It never came to that.");
    await delay(10);
  }
}

/** For how long nothing is asked of Excel where nothing is going to be: a reading that is doubtful waits two seconds for further changes. */
export const LONG = 2_500;

/** Waits until nothing has been asked of Excel for a while, in milliseconds. */
export async function calm(host: Host, quiet = 500): Promise<void> {
  for (let before = -1; host.traffic.syncs !== before;) {
    before = host.traffic.syncs;
    await delay(quiet);
  }
}
