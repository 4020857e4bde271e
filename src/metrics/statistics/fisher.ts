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
  const least = Math.max(0, successes - otherTotal);
  const greatest = Math.min(groupTotal, successes);
  // Weight of table x+1 relative to that of table x; hypergeometric distribution.
  const ratio = (x: number): number =>
    ((groupTotal - x) * (successes - x)) / ((x + 1) * (otherTotal - successes + x + 1));
  const mode = Math.min(
    greatest,
    Math.max(least, Math.floor(((groupTotal + 1) * (successes + 1)) / (groupTotal + otherTotal + 2))),
  );
  const observed = weightAt(a, mode, ratio) * TOLERANCE;

  let total = 0;
  let extreme = 0;
  const add = (weight: number): void => {
    total += weight;
    if (weight <= observed) extreme += weight;
  };
  add(1);
  const negligible = observed * NEGLIGIBLE;
  for (let x = mode, weight = 1; x < greatest && weight > negligible; x++) add((weight *= ratio(x)));
  for (let x = mode, weight = 1; x > least && weight > negligible; x--) add((weight /= ratio(x - 1)));
  return Math.min(1, extreme / total);
}

/** Weight of a table relative to that of the most probable one. */
function weightAt(x: number, mode: number, ratio: (x: number) => number): number {
  let weight = 1;
  for (let i = mode; i < x; i++) weight *= ratio(i);
  for (let i = mode; i > x; i--) weight /= ratio(i - 1);
  return weight;
}
