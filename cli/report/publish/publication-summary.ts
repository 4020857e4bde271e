import type { MadeCopy } from "../../../src/publication/make-copy";
import { CONFIDENTIAL, UNRELIABLE, type PublicCopy, type PublicValue } from "../../../src/publication/public-copy";
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
    copy.options.method === "suppress" ? leftOutText(copy) : roundedText(copy),
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

function leftOutText(copy: PublicCopy): string {
  const { suppressed, small } = copy.proof;
  if (suppressed === 0) return "Nothing is left out of the public copy: it has no private counts of 1 to 4 people.";
  const are = suppressed === 1 ? "is" : "are";
  const leftOut = `${wholeNumber(suppressed)} of ${plural(valuesOf(copy).length, "cell")} ${are} left out of the public copy`;
  return `${leftOut}, of which ${wholeNumber(small)} small${narrowestText(copy)}.`;
}

function roundedText(copy: PublicCopy): string {
  const values = valuesOf(copy);
  const [confidential, unreliable] = [CONFIDENTIAL, UNRELIABLE].map(
    (mark) => values.filter((value) => value === mark).length,
  );
  return (
    "Every number of people in the public copy is rounded to the nearest 5. " +
    `Of ${plural(values.length, "cell")}, ${wholeNumber(confidential)} say ${CONFIDENTIAL} and ` +
    `${wholeNumber(unreliable)} say ${UNRELIABLE}${narrowestText(copy)}.`
  );
}

function narrowestText({ proof: { narrowest } }: PublicCopy): string {
  return narrowest === null ? "" : `; the narrowest interval is ${narrowest[0]} to ${wholeNumber(narrowest[1])}`;
}

function valuesOf({ metrics }: PublicCopy): PublicValue[] {
  return metrics.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values)));
}
