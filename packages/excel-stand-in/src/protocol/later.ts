const { setTimeout } = globalThis;

/** Does something a moment later, in Excel's own process: what holds the add-in's timers back does not hold Excel back. */
export function later(deed: () => void): void {
  setTimeout(deed, 0);
}
