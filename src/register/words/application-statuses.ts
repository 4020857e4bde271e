import { cellText } from "../cells/spelling";

/** What the lead provider decided about an application. */
export type ApplicationStatus = "accepted" | "pending" | "rejected" | "withdrawn";

/** What an application's status is about may stand before or behind its words: "Offer declined", "Deferred application". */
const SUBJECT = "(?:the )?(?:application|applicant|offer|place)";
/** Whoever decided may follow: "Rejected by the school". */
const BY = " by (?:the )?[a-z]+(?: [a-z]+)?";
const WORDS: readonly (readonly [ApplicationStatus, string])[] = [
  ["accepted", "accepted|approved"],
  [
    "pending",
    "pending(?: (?:decision|approval|review|outcome))?|submitted|on hold|(?:under|in) review|" +
      "awaiting (?:decision|approval|outcome)|wait(?:ing)? ?list(?:ed)?|" +
      // Whose place is deferred has been recruited.
      "deferred (?:application|offer)|(?:application|offer) deferred",
  ],
  [
    "rejected",
    "rejected|declined|refused|unsuccessful|ineligible|" +
      "not (?:yet )?(?:accepted|approved|successful|eligible|offered|taken up)",
  ],
  // What may also become of a participant later.
  ["withdrawn", "withdrawn|withdrew|cancel(?:led|ed)|lapsed|expired"],
];
const PATTERNS = WORDS.map(
  ([status, words]) =>
    [status, new RegExp(`^(?:${SUBJECT} )?(?:${words})(?: ${SUBJECT})?(?:${BY})?[.!]?$`, "i")] as const,
);

/** Whether a word is one of the Department's three (npq-registration). @param key spelling key of the word */
export function isOfficialStatus(key: string): boolean {
  return key === "accepted" || key === "pending" || key === "rejected";
}

/** A status is a few words. */
const LONGEST = 40;

/**
 * An application's status in the Department's words or those of providers; null when the word is none that plainly
 * says whether it was accepted.
 */
export function readApplicationStatus(text: string): ApplicationStatus | null {
  const plain = cellText(text).replace(/[\s_-]+/g, " ");
  if (plain.length > LONGEST) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
