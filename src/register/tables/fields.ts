import type { WordField } from "../words/words";

/**
 * What the cells of a column hold.
 *
 * - `identifier`: identifies a person or thing
 * - `date`: a day, as a real date or as text
 * - `word`: one of the words that are known here; the user may say what any other word means
 * - `percentage`: a number whose meaning depends on the cell's number format: 0.325 shown as 32.5% is 32.5
 * - `number`: any other number
 * - `yes-no`: Yes or No
 * - `text`: a text that is taken as it is, or that only occurs in the Department's exports
 */
export type FieldKind = "identifier" | "date" | "word" | "percentage" | "number" | "yes-no" | "text";

/**
 * Every field that a column may be, with its kind. Everything that depends on the kind looks it up here. Which fields a kind of table has,
 * and under which headings, is declared in `roles/`.
 */
const FIELD_KINDS = {
  participantId: "identifier",
  schoolUrn: "identifier",

  startDate: "date",
  withdrawnDate: "date",
  deferredDate: "date",
  presentedDate: "date",
  resultDate: "date",
  feedbackDate: "date",
  declarationDate: "date",
  completionDate: "date",
  createdAt: "date",

  qualification: "word",
  academicYear: "word",
  gender: "word",
  disability: "word",
  ethnicity: "word",
  status: "word",
  result: "word",
  nonWhiteBritish: "word",

  fsm: "percentage",
  fsmTarget: "percentage",
  nonWhiteBritishTarget: "percentage",

  rating: "number",
  recruitmentTarget: "number",

  moderated: "yes-no",
  hasPassed: "yes-no",

  cohortSuffix: "text",
  schedule: "text",
  applicationStatus: "text",
  declarationType: "text",
  declarationState: "text",
  outcome: "text",
  outcomeState: "text",
  task: "text",
  ofsted: "text",
  region: "text",
  phase: "text",
  schoolType: "text",
} as const satisfies Readonly<Record<WordField, "word">> & Readonly<Record<string, FieldKind>>;

export type FieldKey = keyof typeof FIELD_KINDS;

/** The fields of one kind: `FieldOfKind<"date">`. */
export type FieldOfKind<Kind extends FieldKind> = {
  [Key in FieldKey]: (typeof FIELD_KINDS)[Key] extends Kind ? Key : never;
}[FieldKey];

export const FIELD_KEYS = Object.keys(FIELD_KINDS) as readonly FieldKey[];

/** Whether a field is of a kind. */
export function isOfKind<Kind extends FieldKind>(field: FieldKey, kind: Kind): field is FieldOfKind<Kind> {
  return FIELD_KINDS[field] === kind;
}

/** All fields of a kind, in any kind of table. */
export function fieldsOfKind<Kind extends FieldKind>(kind: Kind): readonly FieldOfKind<Kind>[] {
  return FIELD_KEYS.filter((field): field is FieldOfKind<Kind> => isOfKind(field, kind));
}

/**
 * What the rows of a table are. `declarations` and `outcomes` are exports of the Department's NPQ service, `schools` an extract of the
 * official register of schools.
 */
export type Role = "participants" | "assessments" | "targets" | "feedback" | "schools" | "declarations" | "outcomes";

/** One column that a kind of table may have. */
export interface Field {
  readonly key: FieldKey;
  /** Canonical heading. */
  readonly heading: string;
  /** Other headings that mean the same, best first: of several columns that fit, the one with the best heading is used. */
  readonly alternatives?: readonly string[];
  /** Whether a table without an `expected` column is reported as lacking it. */
  readonly need: "expected" | "optional";
}

/** A kind of table: the columns it may have, and which of them make it one. */
export interface RoleDefinition {
  readonly role: Role;
  readonly fields: readonly Field[];
  /** At least one field of every group must be there. */
  readonly required: readonly (readonly FieldKey[])[];
  /** A table with one of these headings is a different kind of table. */
  readonly excluded: readonly string[];
}
