import { NotAnswered } from "../excel/not-answered";

/** How long after a reading that failed it is tried again, in milliseconds, and how long at most: formulas have nobody to press a button. */
const FIRST = 30_000;
const LAST = 900_000;
/** The same where Excel has not answered at all: nothing tells when it does again. */
const LAST_OF_SILENCE = 60_000;

/** Says how long to wait before something that fails is tried again: twice as long each time. */
export class Retries {
  private pause = FIRST;

  /** Begins with the shortest pause again. */
  reset(): void {
    this.pause = FIRST;
  }

  /** Milliseconds from a failure to the next try. */
  after(error: unknown): number {
    const most = error instanceof NotAnswered ? LAST_OF_SILENCE : LAST;
    const pause = Math.min(this.pause, most);
    this.pause = Math.min(2 * pause, most);
    return pause;
  }
}
