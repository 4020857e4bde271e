/**
 * Holm's step-down adjustment of p-values for several tests of one family (S. Holm, Scandinavian Journal of Statistics 6, 1979):
 * the i-th smallest is multiplied by the number of tests not yet rejected, never falls below the one before, never exceeds 1.
 *
 * @returns adjusted p-values in the order of the input
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  const ascending = [...pValues.keys()].sort((i, j) => pValues[i] - pValues[j]);
  let before = 0;
  ascending.forEach((i, rank) => {
    before = Math.max(before, Math.min(1, pValues[i] * (pValues.length - rank)));
    adjusted[i] = before;
  });
  return adjusted;
}
