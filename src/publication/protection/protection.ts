import type { CountSystem } from "../counts/count-system";
import type { Interval } from "../public-copy";

/** What is left out, and what anyone can still work out of the rest. */
export interface Protection {
  /** Counts that are left out, by place: all cells that show them say [c]. */
  readonly hidden: ReadonlySet<number>;
  /** Percentages with a hint that are left out all the same, as the hint would say too much. */
  readonly hiddenHints: ReadonlySet<number>;
  /** Of each sensitive count what can be worked out; of others that are hidden and small, too. */
  readonly intervals: ReadonlyMap<number, Interval>;
  /** Counts of these that were proven with whole people. */
  readonly inWholePeople: ReadonlySet<number>;
}

/** How somebody who waits for a copy is told how far it is, and can stop it. */
export interface Control {
  /** A share from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Lets others have their turn, now and then. Rejects to stop the work. */
  readonly pause?: () => Promise<void>;
}

/** A copy that cannot be proven, which is never written. */
export class NotProtected extends Error {
  /** @param keys what can be worked out: keys of counts */
  constructor(readonly keys: readonly string[]) {
    super(`${keys.length} private counts could be worked out from what is always published.`);
  }
}

/** Chooses what to leave out, and proves that it is enough. */
export type Protect = (system: CountSystem, control: Control) => Promise<Protection>;
