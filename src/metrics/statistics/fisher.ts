/** Tables whose weight is this small compared with the observed one no longer change the sum of the extreme ones. */
const NEGLIGIBLE = 1e-17;

/** Relative tolerance within which two tables count as equally probable, as in R's fisher.test. */
const TOLERANCE = 1 + 1e-7;

/**
 * Two-sided Fisher exact test of a 2×2 table with fixed margins: the probability of all tables that are at most as probable
 * as the observed one (R. A. Fisher 1935; the definition used by R's `fisher.test`).
 *
 * Probabilities are built outwards from the most probable table by the ratio of neighbours, so that neither factorials nor
 * logarithms are needed and the result is exact to about 1e-12 for any number of people.
 *
 * @param a successes of the group
 * @param groupTotal people of the group
 * @param b successes of the others
 * @param otherTotal people of the others
 * @returns p-value between 0 and 1; 1 when either side is empty
 */
export function fisherExact(a: number, groupTotal: number, b: number, otherTotal: number): number {
  const successes = a + b;
  const rest = otherTotal - successes;
  const least = Math.max(0, -rest);
  const greatest = Math.min(groupTotal, successes);
  const mode = Math.min(
    greatest,
    Math.max(least, Math.floor(((groupTotal + 1) * (successes + 1)) / (groupTotal + otherTotal + 2))),
  );
  // Weight of table x + 1 relative to that of table x, in the hypergeometric distribution:
  // (groupTotal - x) * (successes - x) / ((x + 1) * (rest + x + 1)). It is written out in each loop, as thousands of tests go through them.
  let weightOfObserved = 1;
  for (let x = mode; x < a; x++) weightOfObserved *= ((groupTotal - x) * (successes - x)) / ((x + 1) * (rest + x + 1));
  for (let x = mode - 1; x >= a; x--)
    weightOfObserved /= ((groupTotal - x) * (successes - x)) / ((x + 1) * (rest + x + 1));
  const observed = weightOfObserved * TOLERANCE;

  let total = 1;
  let extreme = observed >= 1 ? 1 : 0;
  const negligible = observed * NEGLIGIBLE;
  for (let x = mode, weight = 1; x < greatest && weight > negligible; x++) {
    weight *= ((groupTotal - x) * (successes - x)) / ((x + 1) * (rest + x + 1));
    total += weight;
    if (weight <= observed) extreme += weight;
  }
  for (let x = mode - 1, weight = 1; x >= least && weight > negligible; x--) {
    weight /= ((groupTotal - x) * (successes - x)) / ((x + 1) * (rest + x + 1));
    total += weight;
    if (weight <= observed) extreme += weight;
  }
  return Math.min(1, extreme / total);
}
