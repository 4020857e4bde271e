import type { RoleDefinition } from "../fields";

/** Outcomes, an export of the Department's NPQ service: one row per outcome of a participant. */
export const OUTCOMES_ROLE: RoleDefinition = {
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
