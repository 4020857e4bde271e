import type { Metric, Standing } from "../../metrics/metric";
import { extraDecimals } from "../../report/close-call";
import { figureText } from "../../report/figure-text";
import { plural } from "../../text/plural";

/**
 * The figure of a standing in words, exact enough for its status: "3 of 4 met", "16 participants", "151.20 %"; "" without a figure.
 *
 * @param inWords what a share or a mean is called, where there is room for that: "151.20 % of target"
 */
export function figurePhrase(
  { comparesGroups }: Pick<Metric, "comparesGroups">,
  standing: Standing,
  inWords = (text: string): string => text,
): string {
  const { figure } = standing;
  if (figure === null) return "";
  if (figure.kind === "outOf") return `${figureText(figure)} met`;
  if (figure.kind !== "count") return inWords(figureText(figure, { extra: extraDecimals(standing) }));
  return comparesGroups === true
    ? plural(figure.count, "group differs", "groups differ")
    : plural(figure.count, "participant");
}
