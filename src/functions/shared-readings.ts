/** How long a reading may hold up the next, in milliseconds: Excel leaves some requests without an answer for ever. */
const PATIENCE = 10_000;

/**
 * Readings of the workbook, one after another. Whoever asks for the same while its reading has not begun shares it: Excel calls all
 * formulas that name a range at once, and again at once when the range changes. A reading that has begun is not shared, since it may have
 * missed the change because of which Excel calls; and nothing is kept of one that has ended.
 */
export class SharedReadings<T> {
  private readonly waiting = new Map<string, Promise<T>>();
  private last: Promise<unknown> = Promise.resolve();

  /** @param key what is read */
  read(key: string, start: () => Promise<T>): Promise<T> {
    const shared = this.waiting.get(key);
    if (shared !== undefined) return shared;
    const before = this.last;
    const reading = before.then(() => {
      this.waiting.delete(key);
      return start();
    });
    this.waiting.set(key, reading);
    this.last = before.then(() => endOf(reading));
    return reading;
  }
}

/** When a reading has ended, however it did, or has taken too long. Never rejects. */
function endOf(reading: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    reading.then(end, end);
  });
}
