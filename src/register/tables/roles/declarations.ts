import type { RoleDefinition } from "../fields";
import { COHORT_PART, URN } from "./shared-headings";

/**
 * Declarations, an export of the Department's NPQ service: one row per declaration that someone has started, been retained or completed.
 */
export const DECLARATIONS_ROLE: RoleDefinition = {
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
    ...COHORT_PART,
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
