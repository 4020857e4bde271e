/** 97.5 % quantile of the normal distribution: an interval of 95 %. */
const Z = 1.959963984540054;

/** Bounds between 0 and 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval (1927) of a proportion, at 95 %: unlike the textbook's ± interval it stays within 0 and 1 and keeps its
 * coverage for the small groups that providers have. `total` is above 0.
 */
export function wilsonInterval(successes: number, total: number): Interval {
  const share = successes / total;
  const centre = share + Z ** 2 / (2 * total);
  const reach = Z * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2));
  const scale = 1 + Z ** 2 / total;
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
