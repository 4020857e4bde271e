import type { Figure } from "../metrics/figure";

/** A cell's value and en-US number format: Excel shows the same as `figureText` says, and the cell stays a number. */
export interface FigureCell {
  readonly value: number | "";
  readonly numberFormat: string;
}

/** The cell in which a figure is written. */
export function figureCell(figure: Figure): FigureCell {
  if (figure === null) return { value: "", numberFormat: "General" };
  switch (figure.kind) {
    case "count":
      return { value: figure.count, numberFormat: figure.zero === "hidden" ? "0;-0;;@" : "0" };
    case "percent":
      return { value: quotient(figure), numberFormat: "0.00 %" };
    case "wholePercent":
      return { value: quotient(figure), numberFormat: "0%" };
    case "share":
      return { value: quotient(figure), numberFormat: `0%" (${figure.count})"` };
    case "mean":
      return { value: quotient(figure), numberFormat: "0.00" };
  }
}

/** The ratio at the 15 significant digits that Excel shows, so that a half such as 57/200 = 28.5 % is not a hair below it. */
function quotient({ numerator, denominator }: { readonly numerator: number; readonly denominator: number }): number {
  return Number((numerator / denominator).toPrecision(15));
}
