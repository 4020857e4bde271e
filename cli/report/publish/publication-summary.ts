import type { MadeCopy } from "../../../src/publication/make-copy";
import { proofTexts } from "../../../src/publication/proof-texts";
import type { PublicCopy, PublicValue } from "../../../src/publication/public-copy";
import type { Suggestion } from "../../../src/publication/suggest-cut";
import { plural, wholeNumber } from "../../../src/text/plural";
import { formerLines } from "./former-lines";
import { togetherText } from "./parse-publish";

/** What the provider has to know of a public copy, line by line: how much is left out, what would say more, and what it says of whole groups. */
export function publicationSummary(
  { copy, groupDisclosures, former }: MadeCopy,
  suggestion: Suggestion | null,
): string[] {
  return [
    [`The public copy has ${plural(valuesOf(copy).length, "cell")}.`, ...proofTexts(copy)].join(" "),
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

function valuesOf({ metrics }: PublicCopy): PublicValue[] {
  return metrics.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values)));
}
