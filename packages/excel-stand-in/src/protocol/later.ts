/** The timer of Excel's own process, where it is not the add-in's: see `holdTimers`. */
let own: typeof setTimeout | undefined;

/** Does something a moment later, in Excel's own process: what holds the add-in's timers back does not hold Excel back. */
export function later(deed: () => void): void {
  (own ?? setTimeout)(deed, 0);
}

/** Says which timer is Excel's own from now on; undefined for the add-in's. */
export function keepOwnTimer(timer: typeof setTimeout | undefined): void {
  own = timer;
}
