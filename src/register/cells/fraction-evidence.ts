import { MILLION } from "./read-number";

/** Different shares of at most 1 from which on a column is taken for fractions: few schools have less than 1 % of such pupils. */
const TELLING_VALUES = 3;

/** What shares that do not say that they are percentages look like, in millionths of a per cent. */
export class FractionEvidence {
  /** Different values above 0 and below 1, as many as are needed to tell. */
  private readonly small = new Set<number>();
  private greatest = 0;

  add(share: number): void {
    if (share > this.greatest) this.greatest = share;
    if (share > 0 && share < MILLION && this.small.size < TELLING_VALUES) this.small.add(share);
  }

  /** The first share between 0 and 1; null when there is none and nothing to ask. */
  get example(): number | null {
    for (const share of this.small) return share;
    return null;
  }

  /** Whether nothing that may follow changes what is answered. */
  get isSettled(): boolean {
    return this.isMixed && this.small.size > 0;
  }

  /** Whether there are percentages above 1 besides. */
  get isMixed(): boolean {
    return this.greatest > MILLION;
  }

  /** Whether the shares are fractions: none is above 1, and several lie between 0 and 1. */
  get areFractions(): boolean {
    return !this.isMixed && this.small.size >= TELLING_VALUES;
  }
}
