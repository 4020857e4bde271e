const ZERO = 48;

/**
 * The IDs that were met of a list in which all have one form: a beginning that they share, and a number of as many digits, "NPQ-0007919".
 * A bit for each number is a fraction of a table of all IDs, and stays in the processor's cache.
 */
export class NumberedIds {
  private readonly seen: Int32Array;

  private constructor(
    private readonly beginning: string,
    private readonly digits: number,
  ) {
    this.seen = new Int32Array(Math.ceil(10 ** digits / 32));
  }

  /**
   * For IDs of the form of this one; null where it has no number, or too many digits.
   *
   * @param room most bytes that the bits may take
   */
  static like(id: string, room: number): NumberedIds | null {
    let digits = 0;
    // Before its first letter there is no code, and so no digit.
    while (isDigit(id.charCodeAt(id.length - 1 - digits))) digits++;
    return digits === 0 || 10 ** digits > room * 8 ? null : new NumberedIds(id.slice(0, -digits), digits);
  }

  /** Notes an ID; returns whether it certainly was not met before. One of another form may have been. */
  isNew(id: string): boolean {
    const { beginning, digits, seen } = this;
    const from = beginning.length;
    if (id.length !== from + digits || !id.startsWith(beginning)) return false;
    let number = 0;
    for (let i = from; i < id.length; i++) {
      const code = id.charCodeAt(i);
      if (!isDigit(code)) return false;
      number = number * 10 + code - ZERO;
    }
    const bit = 1 << (number & 31);
    if ((seen[number >>> 5] & bit) !== 0) return false;
    seen[number >>> 5] |= bit;
    return true;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}
