import { spellingKey } from "./spelling";

/** What the rows of a table are. */
export type Role = "participants" | "assessments" | "targets" | "feedback";

export type ParticipantField =
  | "participantId"
  | "qualification"
  | "academicYear"
  | "startDate"
  | "fsm"
  | "gender"
  | "disability"
  | "ethnicity"
  | "withdrawnDate"
  | "deferredDate"
  | "presentedDate"
  | "resultDate"
  | "result"
  | "rating"
  | "ofsted"
  | "region"
  | "phase";

export type AssessmentField = "participantId" | "task" | "presentedDate" | "result" | "moderated" | "outcome";
export type TargetField =
  "qualification" | "academicYear" | "recruitmentTarget" | "fsmTarget" | "nonWhiteBritishTarget";
export type FeedbackField = "participantId" | "feedbackDate" | "rating";
export type FieldKey = ParticipantField | AssessmentField | TargetField | FeedbackField;

/** One column that a table of a role may have. */
export interface Field {
  readonly key: FieldKey;
  /** Canonical heading. */
  readonly heading: string;
  /** Other headings that mean the same. */
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

const PARTICIPANTS: RoleDefinition = {
  role: "participants",
  required: [["participantId"], ["qualification"], ["startDate", "academicYear"]],
  excluded: [],
  fields: [
    { key: "participantId", heading: "Participant ID", need: "expected" },
    { key: "qualification", heading: "Qualification", need: "expected" },
    { key: "academicYear", heading: "Academic year", need: "optional" },
    { key: "startDate", heading: "Start date", need: "expected" },
    { key: "fsm", heading: "School FSM %", alternatives: ["School FSM", "FSM %"], need: "expected", isPercent: true },
    { key: "gender", heading: "Gender", need: "expected" },
    { key: "disability", heading: "Disability", need: "expected" },
    { key: "ethnicity", heading: "Ethnicity", need: "expected" },
    { key: "withdrawnDate", heading: "Withdrawn date", need: "expected" },
    { key: "deferredDate", heading: "Deferred date", need: "expected" },
    { key: "presentedDate", heading: "Presented date", need: "expected" },
    { key: "resultDate", heading: "Result date", need: "optional" },
    { key: "result", heading: "Result", need: "expected" },
    { key: "rating", heading: "Rating", alternatives: ["Rating (0–10)"], need: "optional" },
    { key: "ofsted", heading: "Ofsted grade", need: "optional" },
    { key: "region", heading: "Region", need: "optional" },
    { key: "phase", heading: "Phase", need: "optional" },
  ],
};

const ASSESSMENTS: RoleDefinition = {
  role: "assessments",
  required: [["participantId"], ["task", "moderated"]],
  excluded: ["Qualification"],
  fields: [
    { key: "participantId", heading: "Participant ID", need: "expected" },
    { key: "task", heading: "Task", need: "expected" },
    { key: "presentedDate", heading: "Presented date", need: "expected" },
    { key: "result", heading: "Result", need: "optional" },
    { key: "moderated", heading: "QAA moderated", need: "expected" },
    { key: "outcome", heading: "Moderation outcome", need: "expected" },
  ],
};

const TARGETS: RoleDefinition = {
  role: "targets",
  required: [["qualification"], ["academicYear"], ["recruitmentTarget", "fsmTarget", "nonWhiteBritishTarget"]],
  excluded: ["Participant ID"],
  fields: [
    { key: "qualification", heading: "Qualification", need: "expected" },
    { key: "academicYear", heading: "Academic year", need: "expected" },
    { key: "recruitmentTarget", heading: "Recruitment target", need: "expected" },
    { key: "fsmTarget", heading: "FSM target %", alternatives: ["FSM target"], need: "expected", isPercent: true },
    {
      key: "nonWhiteBritishTarget",
      heading: "Non-White British target %",
      alternatives: ["Non-White British target"],
      need: "expected",
      isPercent: true,
    },
  ],
};

const FEEDBACK: RoleDefinition = {
  role: "feedback",
  required: [["participantId"], ["rating"]],
  excluded: ["Qualification"],
  fields: [
    { key: "participantId", heading: "Participant ID", need: "expected" },
    { key: "feedbackDate", heading: "Feedback date", need: "expected" },
    { key: "rating", heading: "Rating", alternatives: ["Rating (0–10)"], need: "expected" },
  ],
};

/** What makes a table one of participants, in words. */
export const NEEDED_HEADINGS = "Participant ID, Qualification and Start date (or Academic year)";

/** All kinds of tables that the register knows. */
export const ROLES: readonly RoleDefinition[] = [PARTICIPANTS, ASSESSMENTS, TARGETS, FEEDBACK];

/** The field that a heading means in a table of a role, whatever its case, spacing and punctuation; null when none. */
export function fieldOf(definition: RoleDefinition, heading: string): Field | null {
  const key = spellingKey(heading);
  if (key === "") return null;
  const means = (field: Field): boolean =>
    [field.heading, ...(field.alternatives ?? [])].some((spelling) => spellingKey(spelling) === key);
  return definition.fields.find(means) ?? null;
}
