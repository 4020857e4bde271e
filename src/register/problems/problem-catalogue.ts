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
  /** Of a table that is not read: the kind of list that it looks like. */
  readonly kind?: string;
}

interface MessageDefinition {
  readonly severity: Severity;
  /** What it is in a few words, over all problems of the kind: "Unknown qualification". */
  readonly title: string;
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
 * `warning` counts it without what the cell says, a `note` changes nothing.
 */
export const MESSAGES = {
  "missing-id": {
    severity: "error",
    title: "Participant without an ID",
    text: (c) => `${place(c)}: the participant has no ID, so the row is left out. Give each participant an ID.`,
  },
  "example-row": {
    severity: "error",
    title: "Example row of the template",
    text: (c) =>
      `${place(c)}: this is an example row of the template and stands for nobody, so it is left out. Overwrite or delete it.`,
  },
  "unknown-qualification": {
    severity: "error",
    title: "Unknown qualification",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a qualification that is known here, so the row is left out. ` +
      `Write a code such as NPQH or a title such as NPQ for Headship, or say in the Data view what it means.`,
  },
  "missing-qualification": {
    severity: "error",
    title: "Qualification missing",
    text: (c) =>
      `${place(c)}: the qualification is blank, so the row is left out. Write a code such as NPQH or a title such as NPQ for Headship.`,
  },
  "missing-year": {
    severity: "error",
    title: "No academic year",
    text: (c) =>
      `${place(c)}: neither the academic year nor the start date says an academic year from 2001/02 on, so the row is ` +
      `left out. ` +
      `Write the year as 2017/18 or the start date as 01/09/2017.`,
  },
  "duplicate-participant": {
    severity: "error",
    title: "Participant repeated",
    text: (c) =>
      `${place(c)}: the same participant on the same qualification is already in row ${c.detail}. ` +
      `This row repeats it and is left out. Delete one of them.`,
  },
  "conflicting-participant": {
    severity: "error",
    title: "Participant repeated with other details",
    text: (c) =>
      `${place(c)}: the same participant on the same qualification is already in row ${c.detail}, with other details. ` +
      `Row ${c.detail} is counted and this one is left out. Keep the right one and delete the other.`,
  },
  "unreadable-year": {
    severity: "warning",
    title: "Unreadable academic year",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not an academic year. The year of the start date is used instead. ` +
      `Write it as 2017/18, or say in the Data view what it means.`,
  },
  "unreadable-date": {
    severity: "warning",
    title: "Unreadable date",
    text: (c) =>
      `${place(c)}: ${quoted(c)} in ${c.column} is not a date that can be read, so it is treated as blank. ` +
      `Write a date such as 01/09/2017 (day first) or 2017-09-01.`,
  },
  "missing-start-date": {
    severity: "warning",
    title: "Start date missing",
    text: (c) =>
      `${place(c)}: the start date is blank. The participant is counted, but not as having presented in time. Fill it in.`,
  },
  "unreadable-fsm": {
    severity: "warning",
    title: "Unreadable free-school-meal share",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a percentage between 0 and 100, so the school's free-school-meal share is treated as ` +
      `not known. Write 32.5 or 32.5%.`,
  },
  "unknown-gender": {
    severity: "warning",
    title: "Unknown gender",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a gender that is known here. It is listed as a group of its own, until you say in the Data view what it means.`,
  },
  "unknown-disability": {
    severity: "warning",
    title: "Unknown disability",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is neither Yes, No nor a known way to give no answer. It is listed as a group of its own, ` +
      `until you say in the Data view what it means.`,
  },
  "unknown-ethnicity": {
    severity: "warning",
    title: "Unknown ethnicity",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not an ethnicity that is known here. It is listed as a group of its own and counts as ` +
      `not White British. Write one of the census labels, such as Any other White background, or say in the Data view what it means.`,
  },
  "error-value": {
    severity: "warning",
    title: "Cell with an error",
    text: (c) =>
      `${place(c)}: the cell shows the error ${c.value}, so ${c.column} is treated as blank. Mend the cell's formula.`,
  },
  "too-many-groups": {
    severity: "warning",
    title: "Too many different values",
    text: (c) =>
      `${place(c)}: ${c.column} holds too many different values, so ${quoted(c)} is treated as not known. Check that the column ` +
      `holds ${c.column} and nothing else.`,
  },
  "unknown-result": {
    severity: "warning",
    title: "Unknown result",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a result that is known here, so the result counts as not yet released. ` +
      `Write Passed or Failed, or say in the Data view what it means.`,
  },
  "unreadable-rating": {
    severity: "warning",
    title: "Unreadable rating",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a rating from 0 to 10, so it is not used. Write a number from 0 to 10.`,
  },
  "orphan-assessment": {
    severity: "error",
    title: "Assessment of nobody who is counted",
    text: (c) =>
      `${place(c)}: no counted participant has the ID ${quoted(c)}, so the assessment is left out. ` +
      `Correct the ID, or add the participant.`,
  },
  "orphan-feedback": {
    severity: "error",
    title: "Rating by nobody who is counted",
    text: (c) =>
      `${place(c)}: no counted participant has the ID ${quoted(c)}, so the rating is left out. ` +
      `Correct the ID, or add the participant.`,
  },
  "before-start": {
    severity: "warning",
    title: "Date before the participant's start",
    text: (c) =>
      `${place(c)}: ${c.column} lies before the participant's start date (row ${c.detail}). It is counted with the participant's ` +
      `first course. Check both dates.`,
  },
  "duplicate-assessment": {
    severity: "error",
    title: "Assessment repeated",
    text: (c) =>
      `${place(c)}: the same task is already in row ${c.detail}. This row repeats it and is left out. Delete one of them.`,
  },
  "conflicting-assessment": {
    severity: "error",
    title: "Assessment repeated with other details",
    text: (c) =>
      `${place(c)}: the same task is already in row ${c.detail}, with other details. Row ${c.detail} is counted and this one is left ` +
      `out. Keep the right one and delete the other.`,
  },
  "unknown-moderated": {
    severity: "warning",
    title: "Unknown answer about moderation",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is neither Yes nor No, so the assessment counts as not moderated. Write Yes or No.`,
  },
  "unknown-outcome": {
    severity: "warning",
    title: "Unknown outcome of moderation",
    text: (c) =>
      `${place(c)}: the assessment was moderated, but ${c.value === "" ? "no outcome is given" : `${quoted(c)} is no known outcome`}, ` +
      `so it counts as not upheld. Write Upheld or Not upheld.`,
  },
  "duplicate-feedback": {
    severity: "error",
    title: "Rating repeated",
    text: (c) =>
      `${place(c)}: the same rating is already in row ${c.detail}. This row repeats it and is left out. Delete one of them.`,
  },
  "conflicting-feedback": {
    severity: "error",
    title: "Second rating on one date",
    text: (c) =>
      `${place(c)}: row ${c.detail} holds another rating by the same participant for the same date. Row ${c.detail} is counted and this ` +
      `one is left out. Keep the right one and delete the other.`,
  },
  "missing-rating": {
    severity: "error",
    title: "Row without a rating",
    text: (c) =>
      `${place(c)}: ${c.value === "" ? "the rating is blank" : `${quoted(c)} is not a rating from 0 to 10`}, so the row is left out. ` +
      `Write a number from 0 to 10.`,
  },
  "target-without-year": {
    severity: "error",
    title: "Target without an academic year",
    text: (c) =>
      `${place(c)}: ${c.value === "" ? "the academic year is blank" : `${quoted(c)} is not an academic year`}, so the target is left ` +
      `out. Write it as 2017/18.`,
  },
  "unreadable-target": {
    severity: "warning",
    title: "Unreadable target",
    text: (c) =>
      `${place(c)}: ${quoted(c)} in ${c.column} cannot be read, so there is no such target. Write ${c.detail}.`,
  },
  "duplicate-target": {
    severity: "error",
    title: "Targets repeated",
    text: (c) =>
      `${place(c)}: the same targets are already in row ${c.detail}. This row repeats them and is left out. Delete one of them.`,
  },
  "conflicting-target": {
    severity: "error",
    title: "Other targets for the same year",
    text: (c) =>
      `${place(c)}: row ${c.detail} holds other targets for the same qualification and year. Row ${c.detail} is counted and this one is ` +
      `left out. Keep the right one and delete the other.`,
  },
  "totals-row": {
    severity: "error",
    title: "Row of totals",
    text: (c) => `${place(c)}: this row holds totals and no participant, so it is left out. Nothing needs to be done.`,
  },
  "repeated-headings": {
    severity: "error",
    title: "Headings repeated",
    text: (c) => `${place(c)}: this row repeats the headings, so it is left out. Nothing needs to be done.`,
  },
  "other-headings": {
    severity: "error",
    title: "Other headings between the rows",
    text: (c) =>
      `${place(c)}: headings stand here that differ from those above, so the row is left out. The rows below it are read under the headings ` +
      `above. If they have other columns, put them on a sheet of their own.`,
  },
  "bare-row": {
    severity: "warning",
    title: "Row that says who and nothing else",
    text: (c) =>
      `${place(c)}: the row says ${quoted(c)} and nothing else, and counts as a participant. If it is a note, move it away from the rows.`,
  },
  "application-not-accepted": {
    severity: "error",
    title: "Application not accepted",
    text: (c) =>
      `${place(c)}: the application is ${quoted(c)}, so nobody was recruited and the row is left out. ` +
      `If the participant has started, correct the status.`,
  },
  "unknown-status": {
    severity: "warning",
    title: "Unknown status",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not a status that is known here, so nothing follows from it. Say in the Data view what it means, or write ` +
      `Active, Withdrawn, Deferred or Completed.`,
  },
  "status-differs": {
    severity: "warning",
    title: "Status that contradicts a date",
    text: (c) =>
      `${place(c)}: the status is ${quoted(c)}, but ${c.detail}. The participant counts as withdrawn. Correct one of them.`,
  },
  "status-result-differs": {
    severity: "warning",
    title: "Status that contradicts the result",
    text: (c) =>
      `${place(c)}: the status is ${quoted(c)}, but the result is ${c.detail}. The result counts. Correct one of them.`,
  },
  "unknown-non-white-british": {
    severity: "warning",
    title: "Unknown answer about White British",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is neither Yes nor No, so it is not known whether the participant is White British. ` +
      `Write Yes or No, or say in the Data view what it means.`,
  },
  "withdrawn-before-start": {
    severity: "warning",
    title: "Withdrawn before the start",
    text: (c) =>
      `${place(c)}: ${c.column} ${c.value} lies before the start date ${c.detail}. It is counted. Check both dates.`,
  },
  "deferred-before-start": {
    severity: "warning",
    title: "Deferred before the start",
    text: (c) =>
      `${place(c)}: ${c.column} ${c.value} lies before the start date ${c.detail}. It is counted. Check both dates.`,
  },
  "presented-before-start": {
    severity: "warning",
    title: "Presented before the start",
    text: (c) =>
      `${place(c)}: ${c.column} ${c.value} lies before the start date ${c.detail}. It is counted. Check both dates.`,
  },
  "result-before-presented": {
    severity: "warning",
    title: "Result before presenting",
    text: (c) =>
      `${place(c)}: ${c.column} ${c.value} lies before the day of presenting, ${c.detail}. It is counted. Check both dates.`,
  },
  "year-differs": {
    severity: "warning",
    title: "Start date in another academic year",
    text: (c) =>
      `${place(c)}: the start date ${c.value} does not lie in the academic year ${c.detail} that the row or the sheet says. ` +
      `The participant counts in ${c.detail}. Correct one of them.`,
  },
  "date-in-future": {
    severity: "warning",
    title: "Date in the future",
    text: (c) => `${place(c)}: ${c.column} ${c.value} lies in the future. It is counted. Check the date.`,
  },
  "undated-presentation": {
    severity: "warning",
    title: "Presented without a date",
    text: (c) =>
      `${place(c)}: ${quoted(c)} says that the participant presented, but not when. They are counted as presented, but not in time. ` +
      `Write the date.`,
  },
  "ambiguous-dates": {
    severity: "warning",
    title: "Dates that can be read two ways",
    text: (c) =>
      `${c.table}, ${c.column}: dates such as ${quoted(c)} can be read day first or month first, and no other date of the column decides it. ` +
      `They are read day first. Say in the Data view which is meant, or turn them into real dates.`,
  },
  "mixed-date-orders": {
    severity: "warning",
    title: "Dates in two orders",
    text: (c) =>
      `${c.table}, ${c.column}: some dates can only be day first and others, such as ${quoted(c)}, only month first. The doubtful ones are read ` +
      `day first. Turn the column into real dates.`,
  },
  "orphan-declaration": {
    severity: "error",
    title: "Declaration of nobody who is counted",
    text: (c) =>
      `${place(c)}: no counted participant has the ID ${quoted(c)} on this course, so the declaration is left out. ` +
      `Correct the ID, or add the participant.`,
  },
  "voided-declaration": {
    severity: "note",
    title: "Voided declaration",
    text: (c) => `${place(c)}: the declaration is ${quoted(c)}, so it is ignored. Nothing needs to be done.`,
  },
  "only-voided-declarations": {
    severity: "error",
    title: "Participant with voided declarations only",
    text: (c) =>
      `${place(c)}: every declaration of the participant ${quoted(c)} on this course is voided or clawed back, so nobody was recruited and ` +
      `the participant is left out. If they did start, list them in a participants table.`,
  },
  "start-not-declared": {
    severity: "warning",
    title: "Start not declared",
    text: (c) =>
      `${place(c)}: no declaration says when the participant ${quoted(c)} started this course, so the earliest one, of ${c.detail}, is taken ` +
      `for the start. Months until presenting are counted from there. Add the start date in a participants table if it was earlier.`,
  },
  "unknown-declaration": {
    severity: "warning",
    title: "Unknown declaration",
    text: (c) =>
      `${place(c)}: ${quoted(c)} in ${c.column} is not known here, so the declaration is not used. ` +
      `Types are started, retained-1, retained-2 and completed.`,
  },
  "orphan-outcome": {
    severity: "error",
    title: "Outcome of nobody who is counted",
    text: (c) =>
      `${place(c)}: no counted participant has the ID ${quoted(c)} on this course, so the outcome is left out. ` +
      `Correct the ID, or add the participant.`,
  },
  "superseded-outcome": {
    severity: "note",
    title: "Outcome with a later one",
    text: (c) =>
      `${place(c)}: row ${c.detail} holds a later outcome of the same participant and course, which counts instead.`,
  },
  "unknown-outcome-state": {
    severity: "warning",
    title: "Unknown outcome",
    text: (c) =>
      `${place(c)}: ${quoted(c)} is not an outcome that is known here, so it is not used. Write passed, failed or voided.`,
  },
  "result-differs": {
    severity: "note",
    title: "Result that differs from the outcome",
    text: (c) =>
      `${place(c)}: the result is ${quoted(c)}, but ${c.detail} says otherwise. The participant's own row counts.`,
  },
  "school-differs": {
    severity: "note",
    title: "School's details differ",
    text: (c) =>
      `${place(c)}: ${c.column} is ${quoted(c)} here and ${c.detail} in the schools table. The participant's own row counts.`,
  },
  "unknown-school": {
    severity: "warning",
    title: "Unknown school",
    text: (c) =>
      `${place(c)}: the schools table has no school with the URN ${quoted(c)}, so nothing is taken from it. Check the URN, or add the school.`,
  },
  "missing-urn": {
    severity: "error",
    title: "School without a URN",
    text: (c) =>
      `${place(c)}: ${c.value === "" ? "the URN is blank" : `${quoted(c)} is not a URN`}, so the school is left out. Write its six-digit number.`,
  },
  "duplicate-school": {
    severity: "error",
    title: "School repeated",
    text: (c) =>
      `${place(c)}: the school with the URN ${quoted(c)} is already in row ${c.detail}, which counts. Delete one of them.`,
  },
  "fractions-read": {
    severity: "note",
    title: "Fractions read as percentages",
    text: (c) =>
      `${place(c)}: numbers below 1 in ${c.column} are read as fractions: ${c.value} is ${c.detail}. ` +
      `If percentages of less than 1 % are meant, write them with a % sign.`,
  },
  "fraction-among-percentages": {
    severity: "warning",
    title: "Fraction among percentages",
    text: (c) =>
      `${place(c)}: ${quoted(c)} stands among percentages above 1 and is read as ${c.value} %. If it is a fraction, write it as a percentage.`,
  },
  "rating-scale": {
    severity: "warning",
    title: "Ratings on another scale",
    text: (c) =>
      `${c.table}, ${c.column}: no rating is above ${c.value}, so it may be a scale of ${c.detail}. The ratings are read as they stand, out of 10. ` +
      `Say in the Data view which scale is meant.`,
  },
  "taken-from-sheet": {
    severity: "note",
    title: "Column taken from elsewhere",
    text: (c) => `${c.table} has no column ${c.column}: ${c.value} is taken from ${c.detail}.`,
  },
  "titles-differ": {
    severity: "warning",
    title: "Titles that contradict each other",
    text: (c) =>
      `${c.table}: ${c.value} says another ${c.column} than ${c.detail}, which stands nearer to the rows and counts. Correct one of them, or add ` +
      `the column ${c.column}.`,
  },
  "taken-by-content": {
    severity: "note",
    title: "Column recognised by its cells",
    text: (c) =>
      `${c.table}: the column ${c.value} is taken for ${c.column}, because its cells look like it. The Data view lets you choose otherwise.`,
  },
  "no-identifier": {
    severity: "warning",
    title: "No column of IDs",
    text: (c) =>
      `${c.table} has no column with an ID of the participants, so every row counts as a person of its own and nobody is found twice. ` +
      `Add a column Participant ID.`,
  },
  "another-section": {
    severity: "warning",
    title: "Another section below",
    text: (c) =>
      `${place(c)}: headings stand here again, and the rows below them are taken for ${c.detail} as well, because the sheet's name or title says ` +
      `so. If they are of another qualification or year, put them on a sheet of their own, or add the column.`,
  },
  "another-table": {
    severity: "warning",
    title: "Another table below",
    text: (c) =>
      `${place(c)}: the headings of another table stand here, so nothing is read from this row on. Put that table on a sheet of its own.`,
  },
  "section-title": {
    severity: "warning",
    title: "Title between the rows",
    text: (c) =>
      `${place(c)}: the rows below the title “${c.value}” are taken for ${c.detail}. If it is no title, write it elsewhere.`,
  },
  "different-identifiers": {
    severity: "warning",
    title: "People identified differently",
    text: (c) =>
      `${c.table} identifies participants by ${c.column}, and ${c.detail}. Somebody who stands in both is counted twice. ` +
      `Use the same ID in both, or set one table to Not used in the Data view.`,
  },
  "hidden-rows": {
    severity: "note",
    title: "Hidden rows",
    text: (c) => `${c.table}: some rows are hidden or filtered away. They are counted all the same.`,
  },
  "coloured-rows": {
    severity: "note",
    title: "Coloured cells",
    text: (c) =>
      `${c.table}: some cells are coloured. Colours say nothing here: if one means withdrawn or deferred, write it into a column.`,
  },
  "mapping-outdated": {
    severity: "warning",
    title: "Mapped column missing",
    text: (c) =>
      `${c.table} has no column ${c.column} any more, which the Data view maps. The other columns are read as before. Look at the Data view.`,
  },
  "missing-column": {
    severity: "warning",
    title: "Column missing",
    text: (c) =>
      `${c.table} has no column ${c.column}, so ${c.column} counts as blank in every row. Add the column, or rename the one that holds it.`,
  },
  "passed-over": {
    severity: "warning",
    title: "Table not read",
    text: (c) =>
      `${c.table} has headings of ours, but another table of the same kind counts (an Excel table, or the range that was chosen), so its ` +
      `rows are not read. If they belong to the figures, put them into that table. If it is a copy, leave it.`,
  },
  "not-read": {
    severity: "warning",
    title: "List that is not read",
    text: (c) =>
      `${c.table} looks like a list of ${c.kind}, but ${c.detail === "" ? "its cells do not, so" : `has no column ${c.detail}. So`} it is not ` +
      `read. If it belongs to the figures, say in the Data view what its columns hold. If not, choose Not used there.`,
  },
  "no-headings": {
    severity: "note",
    title: "Sheet without headings",
    text: (c) =>
      `The sheet ${c.table} has no headings among its first 50 rows, so nothing of it is read. If it belongs to the figures, move its headings ` +
      `further up.`,
  },
  "hidden-sheet": {
    severity: "warning",
    title: "Table on a hidden sheet",
    text: (c) =>
      `${c.table} stands on a hidden sheet and counts. If it is an old copy, set it to Not used in the Data view, or delete it.`,
  },
  "rows-below": {
    severity: "warning",
    title: "Rows below a table",
    text: (c) =>
      `There are rows below the table ${c.table} that do not belong to it, so they are not read. ` +
      `If they belong to the figures, drag the table's lower right corner over them.`,
  },
  fractions: {
    severity: "warning",
    title: "Percentages that look like fractions",
    text: (c) =>
      `${c.table}, ${c.column}: no value is above 1. Numbers are read as they stand, so 0.3 is 0.3 % and not 30 %. ` +
      `If fractions are meant, format the column as a percentage, or write 30.`,
  },
  "other-column": {
    severity: "warning",
    title: "Column not used",
    text: (c) =>
      `${c.table}: ${c.column} (${c.detail}) is not read, because another column says the same more clearly. If it holds something of its own, ` +
      `put both into one column, or choose the right one in the Data view.`,
  },
  "sheet-status": {
    severity: "warning",
    title: "Sheet whose name is a status",
    text: (c) =>
      `${c.table}: the people on the sheet “${c.value}” count as recruited like all others, since a sheet's name says nothing of their status. ` +
      `Add a column Status, or set the table to Not used in the Data view.`,
  },
  "repeated-column": {
    severity: "warning",
    title: "Column repeated",
    text: (c) =>
      `${c.table} has more than one column ${c.column}. The first is used. Rename or delete the other (${c.detail}).`,
  },
} as const satisfies Record<string, MessageDefinition>;

/** Identifier of a problem in the catalogue. */
export type ProblemCode = keyof typeof MESSAGES;
