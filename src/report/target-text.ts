import type { Figure } from "../metrics/figure";
import { wholeNumber } from "../text/plural";

/** What a figure has to reach, exactly: "90 %", "12.5%", "6"; "" where there is no such number. */
export function targetText(target: Figure): string {
  if (target === null) return "";
  if (target.kind === "count") return wholeNumber(target.count);
  const { numerator, denominator, kind } = target;
  if (kind === "mean") return exact(numerator / denominator);
  return `${exact((100 * numerator) / denominator)}${kind === "percent" ? " %" : "%"}`;
}

/** Targets have up to six decimals. */
function exact(number: number): string {
  return String(Number(number.toFixed(6)));
}
