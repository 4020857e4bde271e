import type { Publication, PublicationJob } from "../../app/publication-state";
import type { Reason } from "../../publication/make-copy";
import type { Suggestion } from "../../publication/suggest-cut";
import { proofTexts } from "../../publication/proof-texts";
import { plural, wholeNumber } from "../../text/plural";
import { cutText } from "./publication-choices";

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
