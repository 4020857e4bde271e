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
    const reading = this.last.then(() => {
      this.waiting.delete(key);
      return start();
    });
    this.waiting.set(key, reading);
    this.last = reading.catch(() => {});
    return reading;
  }
}
