/** What a displayed percentage says: `12%`, `12.34 %`. Halves round up. */
export interface Displayed {
  /** The number before the sign without its point: 12, 1234. */
  readonly units: number;
  /** How many of these units are the whole: 100, 10000. */
  readonly whole: number;
}

/** "12.34 %" → 1234 of 10000; null for other texts. */
export function displayedPercentage(text: string): Displayed | null {
  const found = /^([\d,]+)(?:\.(\d+))? ?%$/.exec(text);
  if (found === null) return null;
  const [, before, after = ""] = found;
  return { units: Number(before.replaceAll(",", "") + after), whole: 100 * 10 ** after.length };
}

/** "12% (3)" → the percentage and 3; null for other texts. */
export function displayedShare(text: string): { readonly percentage: Displayed; readonly count: number } | null {
  const found = /^(.*%) \(([\d,]+)\)$/.exec(text);
  const percentage = found === null ? null : displayedPercentage(found[1]);
  return found === null || percentage === null ? null : { percentage, count: displayedCount(found[2]) };
}

/** "1,034" → 1034 */
export function displayedCount(text: string): number {
  if (!/^\d{1,3}(,?\d{3})*$/.test(text)) throw new Error(`${text} is no number of people.`);
  return Number(text.replaceAll(",", ""));
}

/** Whether a share of people is displayed like this. All whole numbers, below 2^53 when multiplied. */
export function isDisplayedAs({ units, whole }: Displayed, numerator: number, denominator: number): boolean {
  return Math.floor((2 * numerator * whole + denominator) / (2 * denominator)) === units;
}
