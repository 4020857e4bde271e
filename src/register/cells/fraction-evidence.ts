import { MILLION } from "./read-number";

/**
 * When 0.3 is read as 30 %. A cell that says by its number format or a % sign that it is a percentage is read as it says (see
 * `read-number.ts`) and never comes here. Of the others,
 *
 * - a target is judged by itself: a target is never less than 1 %, so {@link isFraction} is enough;
 * - a column of schools' percentages is judged as a whole ({@link FractionEvidence}), since a school may well have 0.5 % of such pupils.
 */

/** Whether a share, in millionths of a per cent, may be a fraction: it is above 0 and below 1. */
export function isFraction(share: number): boolean {
  return share > 0 && share < MILLION;
}

/** A fraction as a percentage: 0.3 as 30, both in millionths. */
export function fractionAsPercentage(fraction: number): number {
  return fraction * 100;
}

/** This many different fractions, and no number above 1, make a column one of fractions: few schools have less than 1 % of such pupils. */
const TELLING_VALUES = 3;

/** What the shares of a column look like, in millionths of a per cent; only those that do not say that they are percentages. */
export class FractionEvidence {
  /** Different values above 0 and below 1, as many as are needed to tell. */
  private readonly small = new Set<number>();
  private greatest = 0;

  add(share: number): void {
    if (share > this.greatest) this.greatest = share;
    if (isFraction(share) && this.small.size < TELLING_VALUES) this.small.add(share);
  }

  /** The first share between 0 and 1; null when there is none and nothing to ask. */
  get example(): number | null {
    for (const share of this.small) return share;
    return null;
  }

  /** Whether the answer is settled, whatever may follow. */
  get isSettled(): boolean {
    return this.isMixed && this.small.size > 0;
  }

  /** Whether there are percentages above 1 as well. */
  get isMixed(): boolean {
    return this.greatest > MILLION;
  }

  /** Whether the shares are fractions: none is above 1, and several are between 0 and 1. */
  get areFractions(): boolean {
    return !this.isMixed && this.small.size >= TELLING_VALUES;
  }
}
