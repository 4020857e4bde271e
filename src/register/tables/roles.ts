import type { RoleDefinition } from "./fields";
import { PERSON, COURSE, YEAR, URN, FSM, OFSTED, REGION, PHASE, SCHOOL_TYPE, RATING } from "./heading-words";
import { PARTICIPANTS } from "./participants-role";

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
