import type { Field, RoleDefinition } from "../fields";
import { COURSE, ACADEMIC_YEAR } from "./shared-headings";

const FIELDS = [
  { key: "qualification", heading: "Qualification", alternatives: COURSE, need: "expected" },
  { key: "academicYear", heading: "Academic year", alternatives: ACADEMIC_YEAR, need: "expected" },
  {
    key: "recruitmentTarget",
    heading: "Recruitment target",
    alternatives: [
      "Target",
      "Target recruitment",
      "Target recruits",
      "Recruits target",
      "Recruitment goal",
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
  },
] as const satisfies readonly Field[];

export type TargetField = (typeof FIELDS)[number]["key"];

/** Targets: one row per qualification and year. */
export const TARGETS_ROLE: RoleDefinition = {
  role: "targets",
  required: [["qualification"], ["academicYear"], ["recruitmentTarget", "fsmTarget", "nonWhiteBritishTarget"]],
  excluded: ["Participant ID"],
  fields: FIELDS,
};
