import type { Figure } from "../../metrics/figure";
import { figureText } from "../../report/figure-text";

/** A percentage of a count: each further person adds `step` to the figure's numerator. */
export interface Percentage {
  readonly figure: Extract<Figure, { readonly kind: "percent" | "wholePercent" | "share" }>;
  readonly value: number;
  readonly step: number;
  /** How many people there can be at most. */
  readonly most: number;
}

/** The numbers of people for which the percentage would be displayed as it is: least and greatest. They are all that is between. */
export function countsLeft({ figure, value, step, most }: Percentage): readonly [number, number] {
  const percentage = {
    kind: figure.kind === "percent" ? "percent" : "wholePercent",
    denominator: figure.denominator,
  } as const;
  const textOf = (people: number): string =>
    figureText({ ...percentage, numerator: figure.numerator + step * (people - value) });
  const shown = textOf(value);
  let [least, greatest] = [value, value];
  while (least > 0 && textOf(least - 1) === shown) least--;
  while (greatest < most && textOf(greatest + 1) === shown) greatest++;
  return [least, greatest];
}
