import type { Figure } from "../metrics/figure";

/** Exactly what a cell with this figure displays; "" for a blank one. */
export function figureText(figure: Figure): string {
  if (figure === null) return "";
  switch (figure.kind) {
    case "count":
      return figure.count === 0 && figure.zero === "hidden" ? "" : String(figure.count);
    case "percent":
      return `${decimals(figure.numerator, figure.denominator, 100, 2)} %`;
    case "wholePercent":
      return `${decimals(figure.numerator, figure.denominator, 100, 0)}%`;
    case "share":
      return `${decimals(figure.numerator, figure.denominator, 100, 0)}% (${figure.count})`;
    case "mean":
      return decimals(figure.numerator, figure.denominator, 1, 2);
  }
}

/** scale × numerator / denominator with a fixed number of decimals; halves round up. All arguments are whole and not negative. */
function decimals(numerator: number, denominator: number, scale: number, places: number): string {
  const scaled = roundedQuotient(BigInt(numerator) * BigInt(scale * 10 ** places), BigInt(denominator));
  const digits = scaled.toString().padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
