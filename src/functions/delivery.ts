import { isCellEdited } from "../excel/is-cell-edited";

/** By when office.js has offered a result to Excel for the first time: batches are up to 2 s apart. In milliseconds. */
const OFFERED = 5_000;
/** How long a result is safe, in milliseconds: office.js drops it 60 s after it was given, if Excel has not taken it (`_setResultsLifeMillis`). */
const SAFE = 50_000;
/** Excel has made a request wait if it took at least this long, in milliseconds. */
const WAITED = 1_000;

/** Tells a formula its answer, the one that is right at that time. */
export type Telling = () => void;

/**
 * Sees to it that answers reach their cells. While a cell is being edited Excel takes no results, and office.js forgets those that are
 * more than a minute old: after such an edit they are told again. Nothing is told twice otherwise.
 */
export class Delivery {
  /** What was told, and when. */
  private readonly pending = new Map<Telling, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isChecking = false;

  /** @param editEnd resolves when no cell is being edited */
  constructor(private readonly editEnd: () => Promise<void>) {}

  /** An answer was just told; it is told again by `tell` if it was lost. */
  told(tell: Telling): void {
    this.pending.set(tell, Date.now());
    this.checkSoon();
  }

  /** The formula is gone. */
  forget(tell: Telling): void {
    this.pending.delete(tell);
    if (this.pending.size === 0) this.timer = void clearTimeout(this.timer);
  }

  private checkSoon(): void {
    if (this.isChecking || this.pending.size === 0) return;
    this.timer ??= setTimeout(() => void this.check(), OFFERED);
  }

  private async check(): Promise<void> {
    [this.timer, this.isChecking] = [undefined, true];
    const hasWaited = await this.hasWaited();
    const now = Date.now();
    // What was told meanwhile may have been lost as well; what was told just now has not been offered yet, and is checked next time.
    for (const [tell, since] of [...this.pending]) {
      if (now - since < OFFERED) continue;
      this.pending.delete(tell);
      if (hasWaited && now - since >= SAFE) tell();
    }
    this.isChecking = false;
    this.checkSoon();
  }

  /** Waits for the end of an edit; whether there was one. */
  private async hasWaited(): Promise<boolean> {
    const start = Date.now();
    for (;;) {
      try {
        await this.editEnd();
        break;
      } catch (error) {
        // An Excel that cannot make requests wait refuses them instead. Any other trouble concerns this request, not the results.
        if (!isCellEdited(error)) break;
        await new Promise((resolve) => setTimeout(resolve, OFFERED));
      }
    }
    return Date.now() - start >= WAITED;
  }
}
