import type { DecidingFigure } from "../metrics/figure";
import { wholeNumber } from "../text/plural";
import { figureText, type Precision } from "./figure-text";
import { shownRatio } from "./shown-ratio";

/** A cell's value and en-US number format: Excel shows the same as `figureText` says, and the cell stays a number ("3 of 4" is a text). */
export interface FigureCell {
  readonly value: number | string;
  readonly numberFormat: string;
}

const BLANK: FigureCell = { value: "", numberFormat: "General" };

/** The cell in which a figure is written; blank where there is nothing to divide by. */
export function figureCell(figure: DecidingFigure, { extra = 0 }: Precision = {}): FigureCell {
  if (figure === null) return BLANK;
  if (figure.kind === "count")
    return { value: figure.count, numberFormat: figure.zero === "hidden" ? "#,##0;-#,##0;;@" : "#,##0" };
  if (figure.kind === "outOf") return { value: figureText(figure), numberFormat: "General" };
  const { numerator, denominator } = figure;
  if (denominator === 0) return BLANK;
  const digits = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);
  switch (figure.kind) {
    case "percent":
      return { value: shownRatio(numerator, denominator, 4 + extra), numberFormat: `${digits(2 + extra)} %` };
    case "wholePercent":
      return { value: shownRatio(numerator, denominator, 2 + extra), numberFormat: `${digits(extra)}%` };
    case "share":
      return {
        value: shownRatio(numerator, denominator, 2 + extra),
        numberFormat: `${digits(extra)}%" (${wholeNumber(figure.count)})"`,
      };
    case "mean":
      return { value: shownRatio(numerator, denominator, 2 + extra), numberFormat: digits(2 + extra) };
  }
}
