import type { Field, RoleDefinition } from "../fields";
import { URN, FSM, OFSTED, REGION, PHASE, SCHOOL_TYPE } from "./shared-headings";

const FIELDS = [
  { key: "schoolUrn", heading: "URN", alternatives: ["School URN", ...URN.slice(1)], need: "expected" },
  { key: "fsm", heading: "School FSM %", alternatives: FSM, need: "optional" },
  { key: "phase", heading: "Phase", alternatives: PHASE, need: "optional" },
  { key: "region", heading: "Region", alternatives: REGION, need: "optional" },
  { key: "schoolType", heading: "Type", alternatives: SCHOOL_TYPE, need: "optional" },
  { key: "ofsted", heading: "Ofsted grade", alternatives: OFSTED, need: "optional" },
] as const satisfies readonly Field[];

export type SchoolField = (typeof FIELDS)[number]["key"];

/** Schools, an extract of the official register of schools: one row per school, joined to the participants by its URN. */
export const SCHOOLS_ROLE: RoleDefinition = {
  role: "schools",
  required: [["schoolUrn"], ["fsm", "phase", "region", "schoolType", "ofsted"]],
  excluded: [
    ...["Participant ID", "Qualification", "Course identifier", "Ethnicity", "Start date", "Gender", "TRN"],
    // Statistics by school.
    ...[
      "Participants",
      "Number of participants",
      "Count of Participant ID",
      "Count",
      "Starts",
      "Recruited",
      "Row Labels",
    ],
  ],
  fields: FIELDS,
};
