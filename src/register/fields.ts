import { spellingKey } from "./spelling";

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

/** Headings under which an identifier of a person is found: their own number first, the name only when there is nothing better. */
const PERSON = [
  "NPQ participant ID",
  "Learner ID",
  "Learner reference",
  "Candidate ID",
  "Candidate number",
  "Delegate ID",
  "Delegate",
  "Unique ID",
  "Participant",
  "Participant No",
  "Participant number",
  "Participant reference",
  "TRN",
  "Teacher reference number",
  "Teacher reference no",
  "Teacher unique reference number",
  "Teacher ref",
  "Teacher ref no",
  "ID",
  "ID number",
  "Ref",
  "Ref no",
  "Reference",
  "E-mail address",
  "Email",
  "Preferred e-mail address",
  "Full name",
  "Participant name",
  "Name",
  "Learner name",
  "Candidate name",
  "Name (Including any previous names)",
];
const COURSE = [
  "NPQ",
  "Course",
  "Course identifier",
  "Course name",
  "Course title",
  "Programme",
  "Program",
  "NPQ programme",
  "NPQ course",
  "NPQ level",
  "Programme level",
  "Level",
  "Qualification level",
  "Qualification title",
  "Qualification name",
  "Award",
];
const YEAR = [
  "Year",
  "Cohort",
  "Cohort year",
  "Contract year",
  "Academic year of start",
  "Start year",
  "Year of start",
  "Year started",
  "Intake",
  "AY",
];
const URN = [
  "URN",
  "School unique reference number",
  "School unique reference no",
  "Establishment URN",
  "Unique reference number",
];
const FSM = [
  "School FSM",
  "FSM %",
  "FSM",
  "% FSM",
  "PercentageFSM",
  "Percentage FSM",
  "FSM percentage",
  "FSM rate",
  "Free school meals",
  "Free school meals %",
  "Free meals",
  "Free meals %",
  "% free school meals",
  "School free school meals %",
  "% of pupils known as eligible for free school meals",
  "% of pupils eligible for free school meals",
  "Pupils eligible for FSM %",
  "FSM 30%+",
  "FSM 30% or more",
  "30% FSM",
  "30% or more FSM",
  "School with 30% or more FSM",
  "High FSM",
  "FSM >= 30%",
];
const OFSTED = [
  "Ofsted",
  "Ofsted rating",
  "OfstedRating (name)",
  "Ofsted judgement",
  "School Ofsted grade",
  "Latest Ofsted grade",
  "Latest Ofsted overall effectiveness grade",
  "Latest Ofsted inspection overall effectiveness grade",
];
const REGION = ["Government region", "GOR", "GOR (name)", "School region"];
const PHASE = ["School phase", "PhaseOfEducation (name)", "Phase of education", "Education phase"];
const SCHOOL_TYPE = [
  "School type",
  "EstablishmentTypeGroup (name)",
  "TypeOfEstablishment (name)",
  "Type of establishment",
  "Establishment type",
];
const RATING = [
  "Rating (0–10)",
  "Rating out of 10",
  "Feedback score",
  "Overall rating",
  "Feedback rating",
  "Satisfaction",
];

const PARTICIPANTS: RoleDefinition = {
  role: "participants",
  required: [["participantId"], ["qualification"], ["startDate", "academicYear"]],
  excluded: ["Declaration type", "Recruitment target"],
  fields: [
    { key: "participantId", heading: "Participant ID", alternatives: PERSON, need: "expected" },
    { key: "qualification", heading: "Qualification", alternatives: COURSE, need: "expected" },
    { key: "academicYear", heading: "Academic year", alternatives: YEAR, need: "optional" },
    {
      key: "startDate",
      heading: "Start date",
      alternatives: [
        "Date started",
        "Started",
        "Started on",
        "Started date",
        "Date of start",
        "Programme start date",
        "Programme start",
        "Course start date",
        "Course start",
        "NPQ start date",
        "Began",
        "Began on",
        "Commenced",
        "Commencement date",
        "Date commenced",
        "Start",
        "Begin date",
        "Enrolment date",
        "Enrolled on",
        "Date enrolled",
      ],
      need: "expected",
    },
    { key: "schoolUrn", heading: "School URN", alternatives: URN, need: "optional" },
    { key: "fsm", heading: "School FSM %", alternatives: FSM, need: "expected", isPercent: true },
    {
      key: "gender",
      heading: "Gender",
      alternatives: ["Sex", "Gender (optional)", "Gender identity", "M/F", "SEXID"],
      need: "expected",
    },
    {
      key: "disability",
      heading: "Disability",
      alternatives: [
        "Any disability",
        "Disabled",
        "Disability status",
        "Disability (optional)",
        "Declared disability",
        "Has disability",
        "DISABLE",
      ],
      need: "expected",
    },
    {
      key: "ethnicity",
      heading: "Ethnicity",
      alternatives: [
        "Ethnic group",
        "Ethnic group (optional)",
        "Ethnic origin",
        "Ethnic background",
        "Ethnicity code",
        "ETHNIC",
      ],
      need: "expected",
    },
    {
      key: "nonWhiteBritish",
      heading: "Non-White British",
      alternatives: ["Not White British", "Identify as non-white British", "Non White British?", "Non-WB", "NWB"],
      need: "optional",
    },
    {
      key: "status",
      heading: "Status",
      alternatives: [
        "Training status",
        "Participant status",
        "Current status",
        "Programme status",
        "Enrolment status",
        "Progress",
      ],
      need: "optional",
    },
    { key: "applicationStatus", heading: "Application status", need: "optional" },
    {
      key: "withdrawnDate",
      heading: "Withdrawn date",
      alternatives: [
        "Withdrawal date",
        "Date withdrawn",
        "Date of withdrawal",
        "Withdrawal.date",
        "Withdrawn on",
        "Withdrawn",
        "Withdrew",
        "Withdrawal",
        "W/D date",
        "W/D",
        "Date left",
        "Left",
        "Leaving date",
      ],
      need: "expected",
    },
    {
      key: "deferredDate",
      heading: "Deferred date",
      alternatives: [
        "Deferral date",
        "Date deferred",
        "Date of deferral",
        "Deferral.date",
        "Deferred on",
        "Deferred",
        "Deferral",
        "Deferred to",
      ],
      need: "expected",
    },
    {
      key: "presentedDate",
      heading: "Presented date",
      alternatives: [
        "Date presented",
        "Presented",
        "Presented on",
        "Presentation date",
        "Final assessment date",
        "Date of final assessment",
        "Final assessment",
        "Assessment date",
        "Submission date",
        "Date submitted",
        "Submitted on",
        "Submitted",
        "Assessment submitted",
        "Presented for assessment",
        "Assessment handed in",
        "Handed in",
        "Presented for final assessment",
      ],
      need: "expected",
    },
    {
      key: "resultDate",
      heading: "Result date",
      alternatives: [
        "Date of result",
        "Results date",
        "Result released",
        "Result released on",
        "Outcome released",
        "Outcome date",
        "Date of outcome",
        "Award date",
        "Date awarded",
      ],
      need: "optional",
    },
    {
      key: "result",
      heading: "Result",
      alternatives: [
        "Final result",
        "Final outcome",
        "Outcome",
        "Assessment outcome",
        "Assessment result",
        "Pass/Fail",
        "Pass",
        "Passed",
        "Achieved",
        "Grade",
      ],
      need: "expected",
    },
    { key: "rating", heading: "Rating", alternatives: RATING, need: "optional" },
    { key: "ofsted", heading: "Ofsted grade", alternatives: OFSTED, need: "optional" },
    { key: "region", heading: "Region", alternatives: REGION, need: "optional" },
    { key: "phase", heading: "Phase", alternatives: PHASE, need: "optional" },
    { key: "schoolType", heading: "School type", alternatives: SCHOOL_TYPE.slice(1), need: "optional" },
  ],
};

const ASSESSMENTS: RoleDefinition = {
  role: "assessments",
  required: [["participantId"], ["task", "moderated"], ["presentedDate", "moderated", "result", "outcome"]],
  excluded: ["Qualification", "Ethnicity", "Start date"],
  fields: [
    { key: "participantId", heading: "Participant ID", alternatives: PERSON, need: "expected" },
    {
      key: "task",
      heading: "Task",
      alternatives: ["Assessment", "Task number", "Assessment task", "Task no"],
      need: "expected",
    },
    {
      key: "presentedDate",
      heading: "Presented date",
      alternatives: ["Date presented", "Assessment date", "Submission date", "Date submitted", "Submitted"],
      need: "expected",
    },
    { key: "result", heading: "Result", alternatives: ["Outcome", "Assessment result", "Mark"], need: "optional" },
    {
      key: "moderated",
      heading: "QAA moderated",
      alternatives: [
        "Moderated",
        "QA moderated",
        "QAA moderation",
        "Moderated by QAA",
        "In moderation sample",
        "Externally moderated",
      ],
      need: "expected",
    },
    {
      key: "outcome",
      heading: "Moderation outcome",
      alternatives: [
        "Moderation result",
        "Moderator decision",
        "Moderator's decision",
        "Outcome of moderation",
        "Upheld",
        "Accurate",
      ],
      need: "expected",
    },
  ],
};

const TARGETS: RoleDefinition = {
  role: "targets",
  required: [["qualification"], ["academicYear"], ["recruitmentTarget", "fsmTarget", "nonWhiteBritishTarget"]],
  excluded: ["Participant ID"],
  fields: [
    { key: "qualification", heading: "Qualification", alternatives: COURSE, need: "expected" },
    { key: "academicYear", heading: "Academic year", alternatives: YEAR, need: "expected" },
    {
      key: "recruitmentTarget",
      heading: "Recruitment target",
      alternatives: [
        "Target",
        "Target recruitment",
        "Target number",
        "Target participants",
        "Participants target",
        "Number to recruit",
      ],
      need: "expected",
    },
    {
      key: "fsmTarget",
      heading: "FSM target %",
      alternatives: ["FSM target", "Target FSM %", "Target FSM", "FSM % target", "Free school meals target"],
      need: "expected",
      isPercent: true,
    },
    {
      key: "nonWhiteBritishTarget",
      heading: "Non-White British target %",
      alternatives: [
        "Non-White British target",
        "Target non-White British %",
        "Not White British target %",
        "NWB target %",
        "Ethnicity target %",
      ],
      need: "expected",
      isPercent: true,
    },
  ],
};

const FEEDBACK: RoleDefinition = {
  role: "feedback",
  required: [["participantId"], ["rating"]],
  excluded: ["Qualification", "Start date", "Ethnicity"],
  fields: [
    { key: "participantId", heading: "Participant ID", alternatives: PERSON, need: "expected" },
    {
      key: "feedbackDate",
      heading: "Feedback date",
      alternatives: ["Survey date", "Date of feedback", "Response date", "Timestamp", "Completion time", "Date"],
      need: "expected",
    },
    { key: "rating", heading: "Rating", alternatives: RATING, need: "expected" },
  ],
};

const SCHOOLS: RoleDefinition = {
  role: "schools",
  required: [["schoolUrn"], ["fsm", "phase", "region", "schoolType", "ofsted"]],
  excluded: ["Participant ID", "Qualification", "Course identifier", "Ethnicity", "Start date", "Gender", "TRN"],
  fields: [
    { key: "schoolUrn", heading: "URN", alternatives: ["School URN", ...URN.slice(1)], need: "expected" },
    { key: "fsm", heading: "School FSM %", alternatives: FSM, need: "optional", isPercent: true },
    { key: "phase", heading: "Phase", alternatives: PHASE, need: "optional" },
    { key: "region", heading: "Region", alternatives: REGION, need: "optional" },
    { key: "schoolType", heading: "Type", alternatives: SCHOOL_TYPE, need: "optional" },
    { key: "ofsted", heading: "Ofsted grade", alternatives: OFSTED, need: "optional" },
  ],
};

const DECLARATIONS: RoleDefinition = {
  role: "declarations",
  required: [["participantId"], ["declarationType"], ["declarationDate"]],
  excluded: [],
  fields: [
    {
      key: "participantId",
      heading: "Participant ID",
      alternatives: ["TRN", "Teacher reference number"],
      need: "expected",
    },
    { key: "qualification", heading: "Course identifier", alternatives: ["Qualification", "Course"], need: "expected" },
    { key: "academicYear", heading: "Cohort", alternatives: ["Academic year"], need: "optional" },
    { key: "schoolUrn", heading: "School URN", alternatives: URN, need: "optional" },
    { key: "status", heading: "Training status", need: "optional" },
    { key: "declarationType", heading: "Declaration type", need: "expected" },
    { key: "declarationDate", heading: "Declaration date", need: "expected" },
    {
      key: "declarationState",
      heading: "State",
      alternatives: ["Declaration status", "Declaration state", "Status"],
      need: "expected",
    },
    { key: "hasPassed", heading: "Has passed", need: "optional" },
  ],
};

const OUTCOMES: RoleDefinition = {
  role: "outcomes",
  required: [["participantId"], ["outcomeState"], ["completionDate"]],
  excluded: ["Declaration type", "Gender", "Ethnicity", "Start date"],
  fields: [
    {
      key: "participantId",
      heading: "Participant ID",
      alternatives: ["TRN", "Teacher reference number"],
      need: "expected",
    },
    { key: "qualification", heading: "Course identifier", alternatives: ["Qualification", "Course"], need: "expected" },
    { key: "outcomeState", heading: "State", alternatives: ["Outcome", "Outcome state", "Status"], need: "expected" },
    {
      key: "completionDate",
      heading: "Completion date",
      alternatives: ["Completed date", "Completed on"],
      need: "expected",
    },
    { key: "createdAt", heading: "Created at", alternatives: ["Created"], need: "optional" },
  ],
};

/** What makes a table one of participants, in words. */
export const NEEDED_HEADINGS = "Participant ID, Qualification and Start date (or Academic year)";

/** All kinds of tables that the register knows. */
export const ROLES: readonly RoleDefinition[] = [
  PARTICIPANTS,
  ASSESSMENTS,
  TARGETS,
  FEEDBACK,
  SCHOOLS,
  DECLARATIONS,
  OUTCOMES,
];

/** A field that a heading means, and how well: 0 = its canonical heading, 1 = its best alternative and so on. */
export interface HeadingMatch {
  readonly field: Field;
  readonly rank: number;
}

/** The field that a heading means in a table of a role, whatever its case, spacing and punctuation; null when none. */
export function fieldOf(definition: RoleDefinition, heading: string): HeadingMatch | null {
  const matches = matchesOf(definition);
  const key = spellingKey(heading);
  return key === "" ? null : (matches.get(key) ?? matches.get(spellingKey(heading.replace(HINT, ""))) ?? null);
}

/** How a cell is to be filled in, in brackets behind a heading: "Start date (dd/mm/yyyy)", "Withdrawn (Y/N)". */
const HINT =
  /\s*[([](?:d{1,2}\s*[/.\s-]\s*m.*|y{2,4}.*|y(?:es)?\s*[/|]\s*no?.*|pass.*fail.*|see .*|select.*|choose.*|drop.*|optional|required|mandatory|%|if .*)[)\]][\s*]*$/i;

/** Whether a heading means something in any kind of table. */
export function isKnownHeading(heading: string): boolean {
  return ROLES.some((definition) => fieldOf(definition, heading) !== null);
}

/** Every spelling of a role's headings. The first field that claims a heading has it. */
function matchesOf(definition: RoleDefinition): ReadonlyMap<string, HeadingMatch> {
  let matches = MATCHES.get(definition);
  if (matches === undefined) {
    matches = new Map();
    for (const field of definition.fields) {
      [field.heading, ...(field.alternatives ?? [])].forEach((spelling, rank) => {
        const key = spellingKey(spelling);
        if (!matches?.has(key)) matches?.set(key, { field, rank });
      });
    }
    MATCHES.set(definition, matches);
  }
  return matches;
}
const MATCHES = new Map<RoleDefinition, Map<string, HeadingMatch>>();
