import type { KeyboardEvent } from "react";

/** Moves the focus from one element to another: to the next and the one before by arrow keys, to the ends by Home and End. */
export function moveFocus(event: KeyboardEvent, among: readonly HTMLElement[]): void {
  const to = target(event.key, among.indexOf(event.target as HTMLElement), among.length);
  if (to === null) return;
  event.preventDefault();
  among[to]?.focus();
}

/** Where a key leads; null for a key that leads nowhere. */
function target(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (from + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (from - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
