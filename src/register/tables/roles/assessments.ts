import type { RoleDefinition } from "../fields";
import { PERSON } from "./shared-headings";

/** Assessments: one row per final assessment task. */
export const ASSESSMENTS_ROLE: RoleDefinition = {
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
