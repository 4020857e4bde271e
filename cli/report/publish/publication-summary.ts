import type { MadeCopy } from "../../../src/publication/make-copy";
import type { Suggestion } from "../../../src/publication/suggest-cut";
import { togetherText } from "./parse-publish";
import { plural, wholeNumber } from "../../../src/text/plural";

/** What the provider has to know of a public copy, line by line: how much is left out, what would say more, and what it says of whole groups. */
export function publicationSummary({ copy, groupDisclosures }: MadeCopy, suggestion: Suggestion | null): string[] {
  const { method } = copy.options;
  return [
    method === "suppress" ? leftOutText(copy) : "Every count of the public copy is rounded to the nearest 5.",
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
  "Before you publish the copy, consider where it says the same of everybody in a group. To avoid it, publish with --publish-together.";

function leftOutText({ metrics, proof }: MadeCopy["copy"]): string {
  const { suppressed, small, narrowest } = proof;
  if (suppressed === 0) return "Nothing is left out of the public copy: it has no private counts of 1 to 4 people.";
  const cells = metrics.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values)));
  const leftOut = `${wholeNumber(suppressed)} of ${plural(cells.length, "cell")} are left out of the public copy, of which ${wholeNumber(small)} small`;
  if (narrowest === null) return `${leftOut}.`;
  return `${leftOut}; the narrowest interval is ${narrowest[0]} to ${wholeNumber(narrowest[1])}.`;
}
