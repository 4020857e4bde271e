import { readApplicationStatus } from "../../src/register/words/application-statuses";
import { readDeclarationState, readDeclarationType } from "../../src/register/words/declaration-words";
import { readOutcomeState } from "../../src/register/words/outcome-states";

/** A word of the Department's APIs as exports write it. */
function variants(word: string): string[] {
  const capital = `${word[0].toUpperCase()}${word.slice(1)}`;
  return [word, word.toUpperCase(), capital, ` ${word} `, word.replaceAll("_", "-"), word.replaceAll("_", " ")];
}

const UNKNOWN = ["", "-", "null", "#N/A", "unknown", "constructor"];

describe("application status", () => {
  it.each(["accepted", "pending", "rejected"].flatMap((word) => variants(word).map((text) => [text, word])))(
    "%p is %s",
    (text, status) => {
      expect(readApplicationStatus(text)).toBe(status);
    },
  );
  it.each([
    ...[["Approved", "accepted"] as const, ["Offer accepted", "accepted"] as const],
    ...["Waiting list", "On hold", "Under review", "Deferred application", "Pending approval"].map(
      (text) => [text, "pending"] as const,
    ),
    ...["Not accepted", "Declined", "Offer declined", "Declined offer", "Unsuccessful"].map(
      (text) => [text, "rejected"] as const,
    ),
    ...["Refused", "Rejected by the school", "not eligible"].map((text) => [text, "rejected"] as const),
    ...[
      "Withdrawn",
      "Withdrew",
      "Application withdrawn",
      "Withdrawn by applicant",
      "Cancelled",
      "canceled",
      "Lapsed",
    ].map((text) => [text, "withdrawn"] as const),
  ])("%p is %s in providers' own words", (text, status) => {
    expect(readApplicationStatus(text)).toBe(status);
  });
  it.each([
    ...UNKNOWN,
    ...["accepted?no", "Deferred", "Enrolled", "Not rejected", "Accepted, then declined", "Withdrawn 12/03/2019"],
    ...["Deferred place", "Place deferred"],
  ])("%p is not known", (text) => {
    expect(readApplicationStatus(text)).toBeNull();
  });
});

describe("state of a declaration", () => {
  it.each(["submitted", "eligible", "payable", "paid", "ineligible"])("%s counts", (word) => {
    for (const text of variants(word)) expect(readDeclarationState(text)).toBe("counts");
  });
  it.each(["voided", "awaiting_clawback", "clawed_back"])("%s is ignored", (word) => {
    for (const text of variants(word)) expect(readDeclarationState(text)).toBe("ignored");
  });
  it.each([...UNKNOWN, "not eligible", "void it"])("%p is not known", (text) => {
    expect(readDeclarationState(text)).toBeNull();
  });
});

describe("type of a declaration", () => {
  it.each([
    ["started", "started"],
    ["completed", "completed"],
    ["retained", "retained"],
    ["retained_1", "retained"],
    ["retained_2", "retained"],
    ["retained_4", "retained"],
  ])("%s is %s", (word, type) => {
    for (const text of variants(word)) expect(readDeclarationType(text)).toBe(type);
  });
  it.each([...UNKNOWN, "extended-1", "started-1", "retained-12"])("%p is not known", (text) => {
    expect(readDeclarationType(text)).toBeNull();
  });
});

describe("state of an outcome", () => {
  it.each(["passed", "failed", "voided"])("%s is read", (word) => {
    for (const text of variants(word)) expect(readOutcomeState(text)).toBe(word);
  });
  it.each([...UNKNOWN, "not passed"])("%p is not known", (text) => {
    expect(readOutcomeState(text)).toBeNull();
  });
});
