import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";

/** Where the same was said before: "17", or "17 of Goals" in another table. */
interface EarlierRow {
  readonly earlier: string;
}

/** Whether participants have nothing better than their names to tell them apart. */
interface Identified {
  readonly areNamed: boolean;
}

/** Why a row belongs to no participant. */
function noParticipant(id: string, { areNamed }: Identified): string {
  if (id === "") return "the row names no participant";
  const what = areNamed ? "name" : "ID";
  const why = areNamed ? ", and participants are told apart by their names" : "";
  return `${quoted(id)} is not the ${what} of a counted participant${why}`;
}

/** Rows of assessments and of feedback. */
export const ASSESSMENT_PROBLEMS = {
  "more-headings": {
    severity: "note",
    title: "Headings between the rows",
    what: () => "this row holds headings, as surveys write them below the first ones, so it is left out.",
    advice: "You do not need to do anything.",
  },
  "orphan-assessment": {
    severity: "error",
    title: "Assessment with no counted participant",
    what: ({ value }, one: Identified) => `${noParticipant(value, one)}, so the assessment is left out.`,
    advice: "Write the ID or name as in the list of participants, or add the participant.",
    isOfCell: true,
  },
  "duplicate-assessment": {
    severity: "error",
    title: "Assessment repeated",
    what: (_, { earlier }: EarlierRow) =>
      `the same task is already in row ${earlier}. This row repeats it and is left out.`,
    advice: "Delete one of the two rows.",
  },
  "conflicting-assessment": {
    severity: "error",
    title: "Assessment repeated with different details",
    what: (_, { earlier }: EarlierRow) =>
      `the same task is already in row ${earlier}, with different details. Row ${earlier} is counted and this one is left out.`,
    advice: "Keep the correct row and delete the other.",
  },
  "unknown-moderated": {
    severity: "warning",
    title: "Unknown answer about moderation",
    what: ({ value }) => `${quoted(value)} is not Yes or No, so the assessment is counted as not moderated.`,
    advice: "Write Yes or No.",
    isOfCell: true,
  },
  "unknown-outcome": {
    severity: "warning",
    title: "Unknown outcome of moderation",
    what: ({ value }) => {
      const fault = value === "" ? "the outcome is blank" : `${quoted(value)} is not a recognised outcome`;
      return `the assessment was moderated, but ${fault}, so it is counted as not upheld.`;
    },
    advice: "Write Upheld or Not upheld.",
    isOfCell: true,
  },
  "orphan-feedback": {
    severity: "error",
    title: "Rating with no counted participant",
    what: ({ value }, one: Identified) => `${noParticipant(value, one)}, so the rating is left out.`,
    advice:
      "Write the ID or name as in the list of participants, or add the participant. An anonymous rating cannot be counted.",
    isOfCell: true,
  },
  "duplicate-feedback": {
    severity: "error",
    title: "Rating repeated",
    what: (_, { earlier }: EarlierRow) =>
      `the same rating is already in row ${earlier}. This row repeats it and is left out.`,
    advice: "Delete one of the two rows.",
  },
  "conflicting-feedback": {
    severity: "error",
    title: "Second rating on one date",
    what: (_, { earlier }: EarlierRow) =>
      `row ${earlier} has a different rating by the same participant for the same date. ` +
      `Row ${earlier} is counted and this one is left out.`,
    advice: "Keep the correct row and delete the other.",
  },
  "missing-rating": {
    severity: "error",
    title: "Row without a rating",
    what: ({ column, value }) =>
      `${value === "" ? "the rating is blank" : `${quoted(value)} in ${column} is not a rating on the column's scale`}, so the row is left out.`,
    advice: "Write a number from 0 to 10, or on the scale that the heading or the Data view names.",
    isOfCell: true,
  },
} as const satisfies Record<string, ProblemDefinition>;
