/**
 * A figure of the report, exact until it is displayed: counts and ratios stay integers, so that rounding happens once
 * and ties round half up. `null` is a blank cell: nothing to show, or nothing to divide by.
 */
export type Figure =
  | null
  /** A number of people, assessments or responses. `zero: "hidden"` leaves the cell blank when it is 0. */
  | { readonly kind: "count"; readonly count: number; readonly zero: "shown" | "hidden" }
  /** numerator / denominator shown with two decimals and a space: `175.00 %`. */
  | { readonly kind: "percent"; readonly numerator: number; readonly denominator: number }
  /** numerator / denominator as a whole percentage: `95%`. */
  | { readonly kind: "wholePercent"; readonly numerator: number; readonly denominator: number }
  /** A whole percentage with the number of people behind it: `19% (4)`. */
  | { readonly kind: "share"; readonly numerator: number; readonly denominator: number; readonly count: number }
  /** numerator / denominator with two decimals: `8.10`. */
  | { readonly kind: "mean"; readonly numerator: number; readonly denominator: number };

/** How many of them, `3 of 4`: qualifications that meet a metric. */
export interface OutOf {
  readonly kind: "outOf";
  readonly count: number;
  readonly total: number;
}

/** What decides how a metric stands. */
export type DecidingFigure = Figure | OutOf;
