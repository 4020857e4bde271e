import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";

/** Where a row of the same participant or task was met before: "17", or "17 of Cohort 2018" in another table. */
interface EarlierRow {
  readonly earlier: string;
}

/** Rows of participants: who is counted, and what became of them. */
export const PARTICIPANT_PROBLEMS = {
  "shifted-headings": {
    severity: "error",
    title: "Headings beside their columns",
    what: () => "the headings of this table are one column beside the cells that they name, so the row is left out.",
    advice: "Move the headings or the cells by one column, so that each heading is above its own cells.",
  },
  "missing-id": {
    severity: "error",
    title: "Participant without an ID",
    what: ({ value }) =>
      `${value === "" ? "the participant has no ID" : `${quoted(value)} does not identify a participant`}, so the row is left out.`,
    advice: "Give every participant an ID.",
    isOfCell: true,
  },
  "name-only": {
    severity: "error",
    title: "Row with nothing but a name",
    what: ({ column }) =>
      `the row has something in the column ${column} and nothing in any column that is read, so it is left out.`,
    advice: "If it is a participant, add the ID, the qualification and the other details. If not, delete it.",
  },
  "example-row": {
    severity: "error",
    title: "Example row of the template",
    what: () => "this is an example row of the template, not a participant, so it is left out.",
    advice: "Overwrite or delete it.",
  },
  "unknown-qualification": {
    severity: "error",
    title: "Unknown qualification",
    what: ({ value }) => `${quoted(value)} is not a recognised qualification, so the row is left out.`,
    advice:
      "Write a code such as NPQH or a title such as NPQ for Headship, or choose the meaning of the word in the Data view.",
    isOfCell: true,
  },
  "not-an-npq": {
    severity: "error",
    title: "Not an NPQ",
    what: ({ value }) => `you have said that ${quoted(value)} is not an NPQ, so the row is left out.`,
    advice: "You do not need to do anything. To count these rows, undo your choice in the Data view.",
  },
  "missing-qualification": {
    severity: "error",
    title: "Qualification missing",
    what: () => "the qualification is blank, so the row is left out.",
    advice: "Write a code such as NPQH or a title such as NPQ for Headship.",
  },
  "missing-year": {
    severity: "error",
    title: "No academic year",
    what: ({ value }) => {
      const fault =
        value === ""
          ? "there is no usable academic year"
          : `${quoted(value)} is neither a date nor an academic year that can be used`;
      return `${fault} (2001/02 or later), so the row is left out.`;
    },
    advice: "Write the year as 2017/18 or the start date as 01/09/2017.",
    isOfCell: true,
  },
  "duplicate-participant": {
    severity: "error",
    title: "Participant repeated",
    what: (_, { earlier }: EarlierRow) =>
      `the same participant on the same qualification is already in row ${earlier}. This row repeats it and is left out.`,
    advice: "Delete one of the two rows. If they are two people, give each of them a different ID.",
  },
  "conflicting-participant": {
    severity: "error",
    title: "Participant repeated with different details",
    what: (_, { earlier }: EarlierRow) =>
      `the same participant on the same qualification is already in row ${earlier}, with different details. ` +
      `Row ${earlier} is counted and this one is left out.`,
    advice:
      "Keep the correct row and delete the other. If they are two people, give each of them a different ID. " +
      "If the participant withdrew and started again, write the day of each in both rows.",
  },
  "restarted-participant": {
    severity: "warning",
    title: "Participant who started again",
    what: ({ value }, { earlier, withdrawnOn }: EarlierRow & { readonly withdrawnOn: string }) =>
      `the same participant on the same qualification withdrew on ${withdrawnOn} in row ${earlier} and starts again here ` +
      `on ${value}. Both rows are counted, each in its own year.`,
    advice:
      "If it is one participation, keep one of the two rows. If they are two people, give each of them a different ID.",
  },
  "unreadable-year": {
    severity: "warning",
    title: "Unreadable academic year",
    what: ({ value }) => `${quoted(value)} is not an academic year, so the year of the start date is used instead.`,
    advice: "Write the year as 2017/18, or choose the meaning of the word in the Data view.",
    isOfCell: true,
  },
  "totals-row": {
    severity: "note",
    title: "Row of totals",
    what: () => "this is a row of totals, so it is left out.",
    advice: "You do not need to do anything.",
  },
  "repeated-headings": {
    severity: "note",
    title: "Headings repeated",
    what: () => "this row repeats the headings, so it is left out.",
    advice: "You do not need to do anything.",
  },
  "report-line": {
    severity: "note",
    title: "Line of a report",
    what: ({ value }) =>
      `${quoted(value)} is part of a report's page, such as its title, a note or its footer, and not a participant, so the row is left out.`,
    advice: "You do not need to do anything.",
  },
  "status-title": {
    severity: "warning",
    title: "Title that is a status",
    what: ({ value }) =>
      `${value === "" ? "this row" : quoted(value)} is a title and not a participant, so the row is left out. The people below it are ` +
      "counted as their own rows say, because a title is not read as a status.",
    advice:
      "If the people below have withdrawn, deferred or not started, write so in each of their rows, with the date.",
  },
  "other-headings": {
    severity: "error",
    title: "Different headings between the rows",
    what: () =>
      "this row has different headings from those above, so it is left out. The rows below it are read under the headings above.",
    advice: "If the rows below have different columns, move them to a separate sheet.",
  },
  "below-other-headings": {
    severity: "error",
    title: "Row below another table's headings",
    what: () => "this row is below the headings of another table, so it is left out.",
    advice: "If it is a participant, move it above those headings or to a separate sheet.",
  },
  "label-row": {
    severity: "warning",
    title: "Label that may be a participant",
    what: ({ value }) => `${quoted(value)} is read as a label and not as a participant, so the row is left out.`,
    advice:
      "If it is a participant, fill in the other details and give them an ID with a number. If not, you do not need to do anything.",
  },
  "count-row": {
    severity: "warning",
    title: "Row that may be a count",
    what: ({ value }) =>
      `${quoted(value)} may be a count of the rows above it, as this row says little else. It is counted as a participant.`,
    advice:
      "If it is a count, write Total in front of it or delete it. If it is a participant, fill in the other details.",
  },
  "bare-row": {
    severity: "warning",
    title: "Row with nothing but an ID",
    what: ({ value }) => `the row holds ${quoted(value)} and nothing else, and is counted as a participant.`,
    advice: "If it is a note, move it away from the rows.",
  },
  "application-not-accepted": {
    severity: "error",
    title: "Application not accepted",
    what: ({ value }) =>
      `the application is ${quoted(value)}, so the participant was not recruited and the row is left out.`,
    advice:
      "If the participant has started, write Accepted. If they withdrew later, write when in a Withdrawn date column.",
  },
  "unknown-status": {
    severity: "warning",
    title: "Unknown status",
    what: ({ value }) => `${quoted(value)} is not a recognised status and is ignored.`,
    advice: "Write Active, Withdrawn, Deferred or Completed, or choose the meaning of the word in the Data view.",
  },
  "unknown-application": {
    severity: "warning",
    title: "Unknown status of an application",
    what: ({ value }) =>
      `${quoted(value)} does not say whether the application was accepted. The row is counted as if it was.`,
    advice:
      "Write Accepted if the participant was recruited, and Pending or Rejected if not. If they withdrew later, write when in a Withdrawn date column.",
  },
  "doubtful-word": {
    severity: "warning",
    title: "Question mark in a cell",
    what: ({ column, value }) =>
      `${quoted(value)} in ${column} ends with a question mark. It is read as if the mark were not there.`,
    advice: "Find out what is right, and write it without the question mark.",
  },
  "status-differs": {
    severity: "warning",
    title: "Status that contradicts a date",
    what: ({ value }, { withdrawnOn }: { readonly withdrawnOn: string | null }) => {
      const other = withdrawnOn === null ? "another column says withdrawn" : `the withdrawn date is ${withdrawnOn}`;
      return `the status is ${quoted(value)}, but ${other}. The participant is counted as withdrawn.`;
    },
    advice: "Correct whichever is wrong.",
  },
  "status-result-differs": {
    severity: "warning",
    title: "Status that contradicts the result",
    what: ({ value }, { result }: { readonly result: "Passed" | "Failed" }) =>
      `the status is ${quoted(value)}, but the result is ${result}. The result is used.`,
    advice: "Correct whichever is wrong.",
  },
  "unknown-result": {
    severity: "warning",
    title: "Unknown result",
    what: ({ value }) => `${quoted(value)} is not a recognised result and is counted as not yet released.`,
    advice: "Write Passed or Failed, or choose the meaning of the word in the Data view.",
  },
} as const satisfies Record<string, ProblemDefinition>;
