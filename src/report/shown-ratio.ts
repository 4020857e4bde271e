/**
 * numerator / denominator in whole units of the last decimal that is shown, exact; halves round up. All arguments are whole,
 * numerator ≥ 0, denominator > 0.
 */
export function roundedUnits(numerator: number, denominator: number, decimals: number): bigint {
  const [dividend, divisor] = [BigInt(numerator) * 10n ** BigInt(decimals), BigInt(denominator)];
  return (2n * dividend + divisor) / (2n * divisor);
}

/** Far enough from a half for the two to differ in the 15 significant digits that Excel keeps of a number. */
const BESIDE = 2e-14;

/**
 * The ratio as a number that a cell shows like the exact ratio, also at a half, where a double cannot be exact:
 * - 23/40 is stored as 0.57499999999999996. Excel shows 58%, but an application that only multiplies by 100 finds 57.49999 and
 *   shows 57%. Such a ratio is written a hair above the half.
 * - A ratio a hair below a half (only huge denominators come that near) is the half itself in Excel's 15 digits. It is written a
 *   little lower.
 *
 * @param decimals how many decimals of the ratio itself the number format shows: two for `0%`, four for `0.00 %`
 */
export function shownRatio(numerator: number, denominator: number, decimals: number): number {
  const unit = 10 ** decimals;
  const shown = Number(roundedUnits(numerator, denominator, decimals));
  const ratio = Math.min(numerator / denominator, ((shown + 0.5) / unit) * (1 - BESIDE));
  const shownElsewhere = Math.round(ratio * 100 * (unit / 100));
  return shownElsewhere >= shown ? ratio : ((shown - 0.5) / unit) * (1 + BESIDE);
}
