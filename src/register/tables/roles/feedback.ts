import type { RoleDefinition } from "../fields";
import { PERSON, RATING } from "./shared-headings";

/** Feedback: one row per rating. */
export const FEEDBACK_ROLE: RoleDefinition = {
  role: "feedback",
  required: [["participantId"], ["rating"]],
  excluded: ["Qualification", "Start date", "Ethnicity"],
  fields: [
    {
      key: "participantId",
      heading: "Participant ID",
      alternatives: [...PERSON, "Recipient email", "External data reference", "External reference"],
      need: "expected",
    },
    {
      key: "feedbackDate",
      heading: "Feedback date",
      alternatives: [
        ...["Survey date", "Date of feedback", "Response date", "Timestamp", "Completion time", "Recorded date"],
        ...["End date", "Date"],
      ],
      need: "expected",
    },
    { key: "rating", heading: "Rating", alternatives: RATING, need: "expected" },
  ],
};
