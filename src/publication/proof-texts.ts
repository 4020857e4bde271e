import { plural, wholeNumber } from "../text/plural";
import { CONFIDENTIAL, UNRELIABLE, type PublicCopy } from "./public-copy";

/** What was proven, in words: a sentence each. */
export function proofTexts(copy: PublicCopy): string[] {
  const { proof, options } = copy;
  const { suppressed, small, sensitive, narrowest, inWholePeople } = proof;
  const sentences = options.method === "round" ? roundedTexts(copy) : [suppressedText(suppressed, small)];
  if (narrowest !== null) {
    const [least, greatest] = narrowest.map(wholeNumber);
    sentences.push(
      `Even for whoever knows the whole copy, the small count that is known best can still be anything from ${least} to ${greatest}.`,
    );
  }
  if (narrowest !== null && inWholePeople < sensitive) {
    sentences.push(
      `This was proven for ${wholeNumber(inWholePeople)} of ${plural(sensitive, "small count")} with whole people. ` +
        "For the others it was proven with fractions of people, which is a little weaker.",
    );
  }
  return sentences;
}

function suppressedText(suppressed: number, small: number): string {
  if (suppressed === 0) return "Nothing had to be left out.";
  const leftOut = `${plural(suppressed, "cell")} ${suppressed === 1 ? "is" : "are"} left out`;
  const others = suppressed - small;
  if (small === 0) {
    return `${leftOut}: ${suppressed === 1 ? "it would" : "they would"} give away something private that is not shown itself.`;
  }
  if (others === 0) return `${leftOut}, as ${suppressed === 1 ? "it is" : "each of them is"} small.`;
  return `${leftOut}: ${wholeNumber(small)} of them small, the ${others === 1 ? "other protects" : "others protect"} ${small === 1 ? "it" : "these"}.`;
}

function roundedTexts({ metrics }: PublicCopy): string[] {
  const cells = metrics.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap(({ values }) => values)));
  const [unreliable, confidential] = [UNRELIABLE, CONFIDENTIAL].map(
    (mark) => cells.filter((one) => one === mark).length,
  );
  return [
    "Every count is rounded to the nearest 5, each by itself, so that totals may differ a little from the sum of their parts.",
    ...(unreliable + confidential === 0 ? ["Nothing had to be left out."] : []),
    ...leftOutText(unreliable, "as fewer than 23 people are behind"),
    ...leftOutText(confidential, "as small numbers could be worked out from"),
  ];
}

function leftOutText(cells: number, why: string): string[] {
  if (cells === 0) return [];
  return [`${plural(cells, "cell")} ${cells === 1 ? "is" : "are"} left out, ${why} ${cells === 1 ? "it" : "them"}.`];
}
