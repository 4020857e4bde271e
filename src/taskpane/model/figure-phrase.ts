import type { Metric } from "../../metrics/metric";

/** The figure of an overall standing with what it is of: "151.20 % of target", "1 of 2 met", "8.10 out of 10". */
export function figurePhrase({ number, decidedBy }: Pick<Metric, "number" | "decidedBy">, figure: string): string {
  if (/^\d+ of \d+$/.test(figure)) return `${figure} met`;
  if (number === 7) {
    const groups = figure === "0" ? "no group differs" : figure === "1" ? "1 group differs" : `${figure} groups differ`;
    return `${groups} significantly from the others`;
  }
  if (number === 6) return `${figure} out of 10`;
  return decidedBy.startsWith("%") ? `${figure} ${decidedBy.slice(2)}` : figure;
}
