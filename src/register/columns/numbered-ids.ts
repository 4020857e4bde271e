const ZERO = 48;
const NONE = -1;

/**
 * The IDs that were met of a list in which all have one form: a beginning that they share, and a number of as many digits, "NPQ-0007919".
 * A bit for each number is a fraction of a table of all IDs.
 */
export class NumberedIds {
  /** A bit for each number. */
  readonly seen: Int32Array;

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
    const { seen } = this;
    const number = this.numberOf(id);
    const bit = 1 << (number & 31);
    if (number === NONE || (seen[number >>> 5] & bit) !== 0) return false;
    seen[number >>> 5] |= bit;
    return true;
  }

  /** Position among {@link seen} of what {@link isNew} will look at. */
  placeOf(id: string): number {
    return Math.max(this.numberOf(id), 0) >>> 5;
  }

  /** The number of an ID; {@link NONE} when it is of another form. */
  private numberOf(id: string): number {
    const { beginning, digits } = this;
    const from = beginning.length;
    if (id.length !== from + digits || !id.startsWith(beginning)) return NONE;
    let number = 0;
    for (let i = from; i < id.length; i++) {
      const code = id.charCodeAt(i);
      if (!isDigit(code)) return NONE;
      number = number * 10 + code - ZERO;
    }
    return number;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}
