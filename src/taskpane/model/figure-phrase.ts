import type { MetricDeclaration } from "../../metrics/metric-declaration";

/** The figure of an overall standing, in words: "151.20 % of target", "1 of 2 met", "8.10 out of 10". */
export function figurePhrase({ sentence }: Pick<MetricDeclaration, "sentence">, figure: string): string {
  return /^\d+ of \d+$/.test(figure) ? `${figure} met` : sentence(figure);
}
