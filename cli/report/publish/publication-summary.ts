import type { MadeCopy } from "../../../src/publication/make-copy";
import type { Suggestion } from "../../../src/publication/suggest-cut";
import { plural, wholeNumber } from "../../../src/text/plural";
import { formerLines } from "./former-lines";
import { togetherText } from "./parse-publish";

/** What the provider has to know of a public copy, line by line: how much is left out, what would say more, and what it says of whole groups. */
export function publicationSummary(
  { copy, groupDisclosures, former }: MadeCopy,
  suggestion: Suggestion | null,
): string[] {
  const { method } = copy.options;
  return [
    method === "suppress" ? leftOutText(copy) : "Every count of the public copy is rounded to the nearest 5.",
    ...(former === null ? [] : formerLines(former)),
    ...(suggestion === null ? [] : [otherCutText(suggestion)]),
    ...(groupDisclosures.length === 0 ? [] : [GROUPS, ...groupDisclosures.map((line) => `- ${line}`)]),
  ];
}

function otherCutText({ cut, hidden, cells, hiddenNow, cellsNow }: Suggestion): string {
  return (
    `The tables by group would say more with --publish-together ${togetherText(cut)}: ` +
    `${wholeNumber(hidden)} of ${wholeNumber(cells)} cells would be left out, instead of ` +
    `${wholeNumber(hiddenNow)} of ${wholeNumber(cellsNow)}.`
  );
}

const GROUPS =
  "The copy says the same of everybody in these groups. Weigh whether that is to be published; --publish-together, " +
  "--publish-years and --publish-metrics publish less:";

function leftOutText({ metrics, proof }: MadeCopy["copy"]): string {
  const { suppressed, small, narrowest } = proof;
  if (suppressed === 0) return "Nothing is left out of the public copy: it has no private counts of 1 to 4 people.";
  const cells = metrics.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values)));
  const are = suppressed === 1 ? "is" : "are";
  const leftOut =
    `${wholeNumber(suppressed)} of ${plural(cells.length, "cell")} ${are} left out of the public copy, ` +
    `of which ${wholeNumber(small)} small`;
  if (narrowest === null) return `${leftOut}.`;
  return `${leftOut}; the narrowest interval is ${narrowest[0]} to ${wholeNumber(narrowest[1])}.`;
}
