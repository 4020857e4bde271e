import type { Severity } from "./problem";

/** What a message can name. Texts are as they stand in the workbook. */
export interface MessageContext {
  readonly table: string;
  readonly row: number | null;
  /** "Participants!D17"; "" when no single cell is meant. */
  readonly cell: string;
  readonly column: string;
  readonly value: string;
  /** Whatever else the message needs: the row that counted instead, the column's accepted values. */
  readonly detail: string;
}

interface MessageDefinition {
  readonly severity: Severity;
  readonly text: (context: MessageContext) => string;
}

const place = (c: MessageContext): string =>
  c.cell === "" ? `${c.table}${c.row === null ? "" : `, row ${c.row}`}` : `${c.table}, row ${c.row} (${c.cell})`;
/** Longest part of a cell that a message repeats: a cell holds up to 32,767 characters, and so does the message's own. */
const QUOTED_LENGTH = 80;
const quoted = ({ value }: MessageContext): string =>
  value.length > QUOTED_LENGTH ? `“${value.slice(0, QUOTED_LENGTH - 1)}…”` : `“${value}”`;

/**
 * The catalogue of problems: what happened, where, and what to do. An `error` leaves the row out of every figure, a
 * `warning` counts it without what the cell says.
 */
export const MESSAGES = {
  "missing-id": {
    severity: "error",
    text: (c) => `${place(c)}: the participant has no ID, so the row is left out. Give each participant an ID.`,
  },
  "example-row": {
    severity: "error",
    text: (c) =>
      `${place(c)}: this is an example row of the template and stands for nobody, so it is left out. Overwrite or delete it.`,
  },
  "unknown-qualification": {
    severity: "error",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a qualification that is known here, so the row is left out. ` +
      `Write a code such as NPQH or a title such as NPQ for Headship.`,
  },
  "missing-qualification": {
    severity: "error",
    text: (c) =>
      `${place(c)}: the qualification is blank, so the row is left out. Write a code such as NPQH or a title such as NPQ for Headship.`,
  },
  "missing-year": {
    severity: "error",
    text: (c) =>
      `${place(c)}: neither the academic year nor the start date says an academic year from 2001/02 on, so the row is ` +
      `left out. ` +
      `Write the year as 2017/18 or the start date as 01/09/2017.`,
  },
  "duplicate-participant": {
    severity: "error",
    text: (c) =>
      `${place(c)}: the same participant on the same qualification is already in row ${c.detail}. ` +
      `This row repeats it and is left out. Delete one of them.`,
  },
  "conflicting-participant": {
    severity: "error",
    text: (c) =>
      `${place(c)}: the same participant on the same qualification is already in row ${c.detail}, with other details. ` +
      `Row ${c.detail} is counted and this one is left out. Keep the right one and delete the other.`,
  },
  "unreadable-year": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not an academic year. The year of the start date is used instead. Write it as 2017/18.`,
  },
  "unreadable-date": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} in ${c.column} is not a date that can be read, so it is treated as blank. ` +
      `Write a date such as 01/09/2017 (day first) or 2017-09-01.`,
  },
  "missing-start-date": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: the start date is blank. The participant is counted, but not as having presented in time. Fill it in.`,
  },
  "unreadable-fsm": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a percentage between 0 and 100, so the school's free-school-meal share is treated as ` +
      `not known. Write 32.5 or 32.5%.`,
  },
  "unknown-gender": {
    severity: "warning",
    text: (c) => `${place(c)}: ${quoted(c)} is not a gender that is known here. It is listed as a group of its own.`,
  },
  "unknown-disability": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is neither Yes, No nor a known way to give no answer. It is listed as a group of its own.`,
  },
  "unknown-ethnicity": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not an ethnicity that is known here. It is listed as a group of its own and counts as ` +
      `not White British. Write one of the census labels, such as Any other White background.`,
  },
  "error-value": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: the cell shows the error ${c.value}, so ${c.column} is treated as blank. Mend the cell's formula.`,
  },
  "too-many-groups": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${c.column} holds too many different values, so ${quoted(c)} is treated as not known. Check that the column ` +
      `holds ${c.column} and nothing else.`,
  },
  "unknown-result": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a result that is known here, so the result counts as not yet released. Write Passed or Failed.`,
  },
  "unreadable-rating": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a rating from 0 to 10, so it is not used. Write a number from 0 to 10.`,
  },
  "orphan-assessment": {
    severity: "error",
    text: (c) =>
      `${place(c)}: no counted participant has the ID ${quoted(c)}, so the assessment is left out. ` +
      `Correct the ID, or add the participant.`,
  },
  "orphan-feedback": {
    severity: "error",
    text: (c) =>
      `${place(c)}: no counted participant has the ID ${quoted(c)}, so the rating is left out. ` +
      `Correct the ID, or add the participant.`,
  },
  "before-start": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${c.column} lies before the participant's start date (row ${c.detail}). It is counted with the participant's ` +
      `first course. Check both dates.`,
  },
  "duplicate-assessment": {
    severity: "error",
    text: (c) =>
      `${place(c)}: the same task is already in row ${c.detail}. This row repeats it and is left out. Delete one of them.`,
  },
  "conflicting-assessment": {
    severity: "error",
    text: (c) =>
      `${place(c)}: the same task is already in row ${c.detail}, with other details. Row ${c.detail} is counted and this one is left ` +
      `out. Keep the right one and delete the other.`,
  },
  "unknown-moderated": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is neither Yes nor No, so the assessment counts as not moderated. Write Yes or No.`,
  },
  "unknown-outcome": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: the assessment was moderated, but ${c.value === "" ? "no outcome is given" : `${quoted(c)} is no known outcome`}, ` +
      `so it counts as not upheld. Write Upheld or Not upheld.`,
  },
  "duplicate-feedback": {
    severity: "error",
    text: (c) =>
      `${place(c)}: the same rating is already in row ${c.detail}. This row repeats it and is left out. Delete one of them.`,
  },
  "conflicting-feedback": {
    severity: "error",
    text: (c) =>
      `${place(c)}: row ${c.detail} holds another rating by the same participant for the same date. Row ${c.detail} is counted and this ` +
      `one is left out. Keep the right one and delete the other.`,
  },
  "missing-rating": {
    severity: "error",
    text: (c) =>
      `${place(c)}: ${c.value === "" ? "the rating is blank" : `${quoted(c)} is not a rating from 0 to 10`}, so the row is left out. ` +
      `Write a number from 0 to 10.`,
  },
  "target-without-year": {
    severity: "error",
    text: (c) =>
      `${place(c)}: ${c.value === "" ? "the academic year is blank" : `${quoted(c)} is not an academic year`}, so the target is left ` +
      `out. Write it as 2017/18.`,
  },
  "unreadable-target": {
    severity: "warning",
    text: (c) =>
      `${place(c)}: ${quoted(c)} in ${c.column} cannot be read, so there is no such target. Write ${c.detail}.`,
  },
  "duplicate-target": {
    severity: "error",
    text: (c) =>
      `${place(c)}: the same targets are already in row ${c.detail}. This row repeats them and is left out. Delete one of them.`,
  },
  "conflicting-target": {
    severity: "error",
    text: (c) =>
      `${place(c)}: row ${c.detail} holds other targets for the same qualification and year. Row ${c.detail} is counted and this one is ` +
      `left out. Keep the right one and delete the other.`,
  },
  "missing-column": {
    severity: "warning",
    text: (c) =>
      `${c.table} has no column ${c.column}, so ${c.column} counts as blank in every row. Add the column, or rename the one that holds it.`,
  },
  "passed-over": {
    severity: "warning",
    text: (c) =>
      `${c.table} has headings of ours, but another table of the same kind counts (an Excel table, or the range that was chosen), so its ` +
      `rows are not read. If they belong to the figures, put them into that table. If it is a copy, leave it.`,
  },
  "rows-below": {
    severity: "warning",
    text: (c) =>
      `There are rows directly below the table ${c.table} that do not belong to it, so they are not read. ` +
      `If they belong to the figures, drag the table's lower right corner over them.`,
  },
  fractions: {
    severity: "warning",
    text: (c) =>
      `${c.table}, ${c.column}: no value is above 1. Numbers are read as they stand, so 0.3 is 0.3 % and not 30 %. ` +
      `If fractions are meant, format the column as a percentage, or write 30.`,
  },
  "repeated-column": {
    severity: "warning",
    text: (c) =>
      `${c.table} has more than one column ${c.column}. The first is used. Rename or delete the other (${c.detail}).`,
  },
} as const satisfies Record<string, MessageDefinition>;

/** Identifier of a problem in the catalogue. */
export type ProblemCode = keyof typeof MESSAGES;
