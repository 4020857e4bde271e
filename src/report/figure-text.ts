import type { Figure } from "../metrics/figure";
import { roundedUnits } from "./shown-ratio";

/** Exactly what a cell with this figure displays; "" for a blank one, and where there is nothing to divide by. */
export function figureText(figure: Figure): string {
  if (figure === null) return "";
  if (figure.kind === "count") return figure.count === 0 && figure.zero === "hidden" ? "" : String(figure.count);
  const { numerator, denominator } = figure;
  if (denominator === 0) return "";
  switch (figure.kind) {
    case "percent":
      return `${twoDecimals(roundedUnits(numerator, denominator, 4))} %`;
    case "wholePercent":
      return `${roundedUnits(numerator, denominator, 2)}%`;
    case "share":
      return `${roundedUnits(numerator, denominator, 2)}% (${figure.count})`;
    case "mean":
      return twoDecimals(roundedUnits(numerator, denominator, 2));
  }
}

/** 17500n → "175.00" */
function twoDecimals(hundredths: bigint): string {
  const digits = hundredths.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
