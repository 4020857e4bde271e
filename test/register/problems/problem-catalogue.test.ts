import { PROBLEMS } from "../../../src/register/problems/problem-catalogue";
import type { ProblemContext, ProblemDefinition } from "../../../src/register/problems/problem-definition";

/** Stands for the details of any problem: each has some text, or is a number. */
const anyDetails = new Proxy({}, { get: (_, key) => (key === "count" || key === "cells" ? 2 : "detail") });

/** The sentences of every problem, about a cell with a value and about a blank one. */
const TEXTS = Object.entries<ProblemDefinition>(PROBLEMS).flatMap(([code, { title, what, advice }]) => {
  const say = (value: string): string => {
    const context: ProblemContext = { table: "Participants", column: "Start date", value };
    return (what as (context: ProblemContext, details: unknown) => string)(context, anyDetails);
  };
  return [
    { text: `${code}, title`, words: title, isSentence: false },
    { text: `${code}, what is wrong`, words: say("31/02/2018"), isSentence: true },
    // Only some have words of their own for a blank cell.
    ...[say("")].flatMap((words) => {
      const isOwn = words.includes("is blank") && !say("x").includes("is blank");
      return isOwn ? [{ text: `${code}, what is wrong with a blank cell`, words, isSentence: true }] : [];
    }),
    { text: `${code}, what to do`, words: advice, isSentence: true },
  ];
});

/** Words that read as a translation; docs/writing-problems.md names better ones. */
const BANNED = /\bmend|\bof ours\b|\btaken for\b|\bstands?\b|\bnobody\b|\bspelled\b|\b(?:is|are) no (?!longer)[a-z]/i;

describe("the catalogue of problems", () => {
  it.each([
    ["missing-id", "the participant has no ID"],
    ["missing-year", "there is no usable academic year"],
    ["missing-urn", "the URN is blank"],
    ["missing-rating", "the rating is blank"],
    ["orphan-feedback", "the row names no participant"],
    ["orphan-assessment", "the row names no participant"],
    ["target-without-year", "the academic year is blank"],
    ["unknown-outcome", "the outcome is blank"],
  ] as const)("says of a blank cell, and of no other, in the words of %s: %s", (code, words) => {
    const say = PROBLEMS[code].what as (context: ProblemContext, details: unknown) => string;
    const [given, blank] = ["31/02/2018", ""].map((value) => say({ table: "T", column: "C", value }, anyDetails));
    expect(blank).toContain(words);
    expect(given).not.toContain(words);
    expect(given).toContain("“31/02/2018”");
  });

  it.each(TEXTS.filter(({ isSentence }) => isSentence))("ends with a full stop: $text", ({ words }) => {
    expect(words).toMatch(/[^.]\.$/);
    expect(words).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(TEXTS)("is plain English: $text", ({ words }) => {
    expect(words.replace("there is no ", "").replace("there are no ", "")).not.toMatch(BANNED);
    expect(words).not.toMatch(/ {2}|^\s|\s$/);
  });

  it("begins what is wrong after the place, and what to do with a capital letter", () => {
    for (const { text, words } of TEXTS) {
      if (text.includes("what is wrong"))
        expect([text, words.charAt(0)]).toEqual([text, expect.not.stringMatching(/[A-RT-Z]/)]);
      else expect(words).toMatch(/^\p{Lu}/u);
    }
  });

  it("says in one or two sentences what is wrong: three at most", () => {
    for (const { words } of TEXTS) expect(words.length).toBeLessThan(260);
  });
});
