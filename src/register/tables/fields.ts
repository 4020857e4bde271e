/**
 * What the rows of a table are. `declarations` and `outcomes` are exports of the Department's NPQ service, `schools` an extract of the
 * official register of schools.
 */
export type Role = "participants" | "assessments" | "targets" | "feedback" | "schools" | "declarations" | "outcomes";

export type ParticipantField =
  | "participantId"
  | "qualification"
  | "academicYear"
  | "startDate"
  | "schoolUrn"
  | "fsm"
  | "gender"
  | "disability"
  | "ethnicity"
  | "nonWhiteBritish"
  | "status"
  | "applicationStatus"
  | "withdrawnDate"
  | "deferredDate"
  | "presentedDate"
  | "resultDate"
  | "result"
  | "rating"
  | "ofsted"
  | "region"
  | "phase"
  | "schoolType";

export type AssessmentField = "participantId" | "task" | "presentedDate" | "result" | "moderated" | "outcome";
export type TargetField =
  "qualification" | "academicYear" | "recruitmentTarget" | "fsmTarget" | "nonWhiteBritishTarget";
export type FeedbackField = "participantId" | "feedbackDate" | "rating";
export type SchoolField = "schoolUrn" | "fsm" | "phase" | "region" | "schoolType" | "ofsted";
export type DeclarationField =
  | "participantId"
  | "qualification"
  | "academicYear"
  | "schoolUrn"
  | "status"
  | "declarationType"
  | "declarationDate"
  | "declarationState"
  | "hasPassed";
export type OutcomeField = "participantId" | "qualification" | "outcomeState" | "completionDate" | "createdAt";
export type FieldKey =
  ParticipantField | AssessmentField | TargetField | FeedbackField | SchoolField | DeclarationField | OutcomeField;

/** One column that a table of a role may have. */
export interface Field {
  readonly key: FieldKey;
  /** Canonical heading. */
  readonly heading: string;
  /** Other headings that mean the same, best first: of several columns that fit, the one with the best heading is taken. */
  readonly alternatives?: readonly string[];
  /** `expected` columns are missed aloud; `optional` ones are not. */
  readonly need: "expected" | "optional";
  /** Whether the cell's number format decides what its number means (0.325 shown as 32.5%). */
  readonly isPercent?: boolean;
}

/** A kind of table: the columns it may have, and which of them make it one. */
export interface RoleDefinition {
  readonly role: Role;
  readonly fields: readonly Field[];
  /** Every group must be satisfied by at least one of its fields. */
  readonly required: readonly (readonly FieldKey[])[];
  /** A table with one of these headings is of another kind. */
  readonly excluded: readonly string[];
}
