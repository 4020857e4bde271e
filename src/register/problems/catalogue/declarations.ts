import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";

/** Rows of the Department's exports of declarations and outcomes. */
export const DECLARATION_PROBLEMS = {
  "orphan-declaration": {
    severity: "error",
    title: "Declaration with no counted participant",
    what: ({ value }) =>
      `no counted participant on this course has the ID ${quoted(value)}, so the declaration is left out.`,
    advice: "Correct the ID, or add the participant.",
    isOfCell: true,
  },
  "voided-declaration": {
    severity: "note",
    title: "Voided declaration",
    what: ({ value }) => `the declaration is ${quoted(value)}, so it is ignored.`,
    advice: "You do not need to do anything.",
  },
  "only-voided-declarations": {
    severity: "error",
    title: "Participant with voided declarations only",
    what: ({ value }) =>
      `every declaration of the participant ${quoted(value)} on this course is voided or clawed back, so they were not ` +
      "recruited and are left out.",
    advice: "If they did start, add them to a table of participants.",
  },
  "start-not-declared": {
    severity: "warning",
    title: "Start not declared",
    what: ({ value }, { earliest }: { readonly earliest: string }) =>
      `no declaration says when the participant ${quoted(value)} started this course, so their earliest declaration, ` +
      `${earliest}, is used as the start date. The time limit for presenting is counted from it.`,
    advice: "If they started earlier, add the start date to a table of participants.",
  },
  "unknown-declaration": {
    severity: "warning",
    title: "Unknown declaration",
    what: ({ column, value }) => `${quoted(value)} in ${column} is not recognised, so the declaration is not used.`,
    advice: "Write a type such as started, retained-1 or completed, and a state such as paid or voided.",
    isOfCell: true,
  },
  "orphan-outcome": {
    severity: "error",
    title: "Outcome with no counted participant",
    what: ({ value }) =>
      `no counted participant on this course has the ID ${quoted(value)}, so the outcome is left out.`,
    advice: "Correct the ID, or add the participant.",
    isOfCell: true,
  },
  "superseded-outcome": {
    severity: "note",
    title: "Outcome with a later one",
    what: (_, { later }: { readonly later: number }) =>
      `row ${later} has a later outcome for the same participant and course, which is used instead.`,
    advice: "You do not need to do anything.",
  },
  "unknown-outcome-state": {
    severity: "warning",
    title: "Unknown outcome",
    what: ({ value }) => `${quoted(value)} is not a recognised outcome, so it is not used.`,
    advice: "Write passed, failed or voided.",
    isOfCell: true,
  },
  "result-differs": {
    severity: "note",
    title: "Result that differs from the outcome",
    what: ({ value }, { outcome, outcomeRow }: { readonly outcome: string; readonly outcomeRow: number }) =>
      `the result is ${quoted(value)}, but the outcome in row ${outcomeRow} is ${quoted(outcome)}. The participant's own row is used.`,
    advice: "Correct whichever is wrong.",
  },
} as const satisfies Record<string, ProblemDefinition>;
