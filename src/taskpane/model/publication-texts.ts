import type { Publication, PublicationJob } from "../../app/publication-state";
import type { Reason } from "../../publication/make-copy";
import type { Suggestion } from "../../publication/suggest-cut";
import { CONFIDENTIAL, UNRELIABLE, type PublicCopy } from "../../publication/public-copy";
import { plural, wholeNumber } from "../../text/plural";
import { cutText } from "./publication-choices";

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

/** Why a cell is left out: short, and in a sentence. */
export interface ReasonText {
  /** "2 people" */
  readonly short: string;
  readonly long: string;
}

/** Why a cell is left out. */
export function reasonText(reason: Reason): ReasonText {
  if (reason.kind === "few") {
    return { short: "too few people", long: "left out, as fewer than 23 people are behind it" };
  }
  if (reason.kind === "protects") {
    return { short: "protects others", long: "left out because it would give away another figure" };
  }
  if (reason.kind === "few ratings") {
    const ratings = plural(reason.ratings, "rating");
    return { short: ratings, long: `left out because it is the mean of only ${ratings}` };
  }
  const people = plural(reason.people, "person", "people");
  return { short: people, long: `left out because it says something private of ${people}` };
}

/** How much another cut would say more. */
export function suggestionText({ cut, hidden, cells, hiddenNow, cellsNow }: Suggestion): string {
  const now = `${wholeNumber(hiddenNow)} of ${plural(cellsNow, "figure")}`;
  const then = `${wholeNumber(hidden)} of ${wholeNumber(cells)}`;
  return `In the tables of groups much is left out: ${now}. With ${cutText(cut)} it would be ${then}.`;
}

/** Why a copy is no longer what a new one would be; "" where it is. */
export function staleText(
  publication: Publication,
  now: { readonly digest: string; readonly isSameChoice: boolean; readonly isSameFormer: boolean },
): string {
  if (publication.digest !== now.digest) {
    return "Your tables or settings have changed since this copy was made. It says what they said before.";
  }
  if (!now.isSameChoice) return "You have chosen something else since this copy was made.";
  return now.isSameFormer ? "" : "You have chosen another former copy since this one was made.";
}

/** What screen readers are told: the start and the end. */
export function publicationAnnouncement(job: PublicationJob, publication: Publication | null): string {
  switch (job.kind) {
    case "idle":
      return "";
    case "making":
      return job.isCancelling ? "Cancelling" : "Making the copy";
    case "cancelled":
      return CANCELLED;
    case "failed":
      return job.message;
    case "made":
      return publication === null ? "" : `The copy is made. ${proofTexts(publication.made.copy).join(" ")}`;
  }
}

export const CANCELLED = "Cancelled. No copy was made.";
