import { ASSESSMENT_PROBLEMS } from "./catalogue/assessments";
import { COLUMN_PROBLEMS } from "./catalogue/columns";
import { DATE_PROBLEMS } from "./catalogue/dates";
import { DECLARATION_PROBLEMS } from "./catalogue/declarations";
import { GROUP_PROBLEMS } from "./catalogue/groups";
import { NUMBER_PROBLEMS } from "./catalogue/numbers";
import { PARTICIPANT_PROBLEMS } from "./catalogue/participants";
import { SCHOOL_PROBLEMS } from "./catalogue/schools";
import { TABLE_PROBLEMS } from "./catalogue/tables";
import { TARGET_PROBLEMS } from "./catalogue/targets";

/**
 * Every problem by its code: what is wrong, and what to do. An `error` leaves the row out of every figure, a `warning` counts it without
 * this cell, a `note` puts no figure in doubt. Codes are stable: people filter by them.
 */
export const PROBLEMS = {
  ...PARTICIPANT_PROBLEMS,
  ...GROUP_PROBLEMS,
  ...DATE_PROBLEMS,
  ...NUMBER_PROBLEMS,
  ...ASSESSMENT_PROBLEMS,
  ...TARGET_PROBLEMS,
  ...DECLARATION_PROBLEMS,
  ...SCHOOL_PROBLEMS,
  ...COLUMN_PROBLEMS,
  ...TABLE_PROBLEMS,
};

/** Identifier of a problem in the catalogue. */
export type ProblemCode = keyof typeof PROBLEMS;

/** What a problem needs to know besides its place: one object, or nothing. */
export type ProblemDetails<Code extends ProblemCode> = Code extends ProblemCode
  ? Parameters<(typeof PROBLEMS)[Code]["what"]> extends [unknown, infer Details]
    ? [details: Details]
    : []
  : never;

/** Codes of problems that need nothing but their place. */
export type PlainProblemCode = {
  [Code in ProblemCode]: ProblemDetails<Code> extends [] ? Code : never;
}[ProblemCode];
