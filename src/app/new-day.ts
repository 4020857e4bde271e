import { todaySerial } from "./clock";

/** How often the date is looked at, in milliseconds: a computer that slept over midnight has missed any single timer. */
const MINUTE = 60_000;

/** Calls back soon after a new day has begun, for as long as the add-in runs. */
export function watchDay(listener: () => void): void {
  let day = todaySerial();
  const timer: unknown = setInterval(() => {
    const today = todaySerial();
    if (today === day) return;
    day = today;
    listener();
  }, MINUTE);
  // Outside a browser nothing waits for another day before it ends.
  (timer as { readonly unref?: () => void }).unref?.();
}
