import type { DecidingFigure } from "../metrics/figure";
import { wholeNumber } from "../text/plural";
import { roundedUnits } from "./shown-ratio";

/** How exactly a figure is shown. */
export interface Precision {
  /** Extra decimals, where the usual ones would mislead: see `extraDecimals`. */
  readonly extra?: number;
}

/** Exactly what a cell with this figure displays; "" for a blank cell, and where there is nothing to divide by. */
export function figureText(figure: DecidingFigure, { extra = 0 }: Precision = {}): string {
  if (figure === null) return "";
  if (figure.kind === "count") return figure.count === 0 && figure.zero === "hidden" ? "" : wholeNumber(figure.count);
  if (figure.kind === "outOf") return `${wholeNumber(figure.count)} of ${wholeNumber(figure.total)}`;
  const { numerator, denominator } = figure;
  if (denominator === 0) return "";
  switch (figure.kind) {
    case "percent":
      return `${decimal(roundedUnits(numerator, denominator, 4 + extra), 2 + extra)} %`;
    case "wholePercent":
      return `${decimal(roundedUnits(numerator, denominator, 2 + extra), extra)}%`;
    case "share":
      return `${decimal(roundedUnits(numerator, denominator, 2 + extra), extra)}% (${wholeNumber(figure.count)})`;
    case "mean":
      return decimal(roundedUnits(numerator, denominator, 2 + extra), 2 + extra);
  }
}

/** 17500n with two decimals → "175.00" */
function decimal(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toString();
  const digits = units.toString().padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
