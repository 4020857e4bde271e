import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";
import { list } from "../../../text/list";
import { plural, wholeNumber } from "../../../text/plural";

interface OtherColumn {
  /** Letters of the column that is not read: "AP". */
  readonly letters: string;
}

/** Rows in which a column that is not read says something that counts: the first of them, and how many there are. */
interface RowsBeside {
  /** Heading of the column that is read. */
  readonly other: string;
  readonly rows: readonly number[];
  readonly count: number;
}

/** Columns that are missing, occur twice, or were recognised by something other than their heading. */
export const COLUMN_PROBLEMS = {
  "missing-column": {
    severity: "warning",
    title: "Column missing",
    what: ({ column }) => `there is no column ${column}, so ${column} is treated as blank in every row.`,
    advice: "Add the column, or rename the one that holds it.",
  },
  "no-identifier": {
    severity: "warning",
    title: "No column of IDs",
    what: () =>
      "there is no column of participant IDs, so every row is counted as a different person and repeated people are not found.",
    advice: "Add a Participant ID column.",
  },
  "shared-identifier": {
    severity: "warning",
    title: "Column of IDs that identifies no one",
    what: ({ column, value }) =>
      `nearly every row has ${quoted(value)} in ${column}, so every row is counted as a different person and repeated people are not found.`,
    advice: "Add a Participant ID column.",
  },
  "names-as-ids": {
    severity: "warning",
    title: "Names used as IDs",
    what: ({ column }) =>
      `no other column tells participants apart, so they are told apart by their names in the column ${column}. ` +
      "Two people with the same name are counted as one.",
    advice: "Add a Participant ID column. If another column holds the IDs, choose it in the Data view.",
  },
  "mapping-outdated": {
    severity: "warning",
    title: "Chosen column missing",
    what: ({ column }) =>
      `the column ${column}, which was chosen in the Data view, is no longer there. The other columns are read as before.`,
    advice: "Choose the column again in the Data view.",
  },
  "taken-from-sheet": {
    severity: "note",
    title: "Column taken from elsewhere",
    what: ({ column, value }, { title }: { readonly title: string }) =>
      `there is no column ${column}, so ${value} is taken from ${quoted(title)}.`,
    advice: "If that is wrong, add the column.",
  },
  "titles-differ": {
    severity: "warning",
    title: "Titles that contradict each other",
    what: ({ column }, { nearer, other }: { readonly nearer: string; readonly other: string }) =>
      `${quoted(nearer)} and ${quoted(other)} disagree about the ${column}. ${quoted(nearer)} is nearer to the rows and is used.`,
    advice: "Correct one of the titles, or add the column.",
  },
  "taken-by-content": {
    severity: "note",
    title: "Column recognised by its cells",
    what: ({ column, value }) => `the column ${value} is read as ${column} because of what its cells hold.`,
    advice: "If that is wrong, choose another meaning in the Data view.",
  },
  "filled-down": {
    severity: "warning",
    title: "Column filled in once for several rows",
    what: ({ column }, { count }: { readonly count: number }) =>
      `the list seems to be in groups, with ${column} in the first row of each only. ` +
      `${wholeNumber(count)} rows in which it is blank are read with the ${column} above them.`,
    advice: "If that is wrong, fill in the column in every row.",
  },
  "repeated-column": {
    severity: "warning",
    title: "Column repeated",
    what: ({ column }, { letters }: OtherColumn) =>
      `there is more than one column ${column}. The first is used, and column ${letters} is not.`,
    advice: "Rename or delete the column that is not needed.",
  },
  "other-column": {
    severity: "warning",
    title: "Column not used",
    what: ({ column }, { letters }: OtherColumn) =>
      `${column} (column ${letters}) is not read because another column says the same more clearly.`,
    advice: "If it holds anything else, put both into one column, or choose the right column in the Data view.",
  },
  "other-column-differs": {
    severity: "warning",
    title: "Column that says something else",
    what: ({ column, value }, details: RowsBeside) =>
      `${quoted(value)} in ${column} is not read. ${details.other} is read instead and does not say so${furtherRows(details)}.`,
    advice: "Write what is right into the column that is read, or choose the right column in the Data view.",
  },
  "later-column": {
    severity: "warning",
    title: "Column that may change a figure",
    what: ({ column, value }, details: RowsBeside) =>
      `${quoted(value)} in ${column} is not read, though it may change what ${details.other} says${furtherRows(details)}.`,
    advice: "If it changes what became of the participant, write that into the column that is read.",
  },
  "further-course": {
    severity: "warning",
    title: "Further course in the same row",
    what: ({ column, value }, details: RowsBeside) =>
      `${quoted(value)} in ${column} is not read, because each row counts for one course only${furtherRows(details)}.`,
    advice: "Give each further course a row of its own, with the same ID and the dates of that course.",
  },
  "other-person": {
    severity: "note",
    title: "Column about somebody else",
    what: ({ column }, { letters, other }: OtherColumn & { readonly other: string }) =>
      `${column} (column ${letters}) is not read as ${other}, because its heading names somebody other than the participant.`,
    advice: "If it is about the participants, rename the column or choose its meaning in the Data view.",
  },
  "list-beside": {
    severity: "warning",
    title: "List beside the table",
    what: ({ column }, { letters }: OtherColumn) =>
      `${column} (column ${letters}) is not read: it is in a list of its own beside this table, with a blank column between them.`,
    advice:
      "If it is a column of this table, delete the blank column. If the list says anything else that counts, add it to the rows of this table.",
  },
  "column-ends": {
    severity: "warning",
    title: "Column that may be a list",
    what: ({ column }, { count }: { readonly count: number }) =>
      `${column} is beside a blank heading and filled in the first ${count === 1 ? "row" : plural(count, "row")} only. It is read as a column of this table.`,
    advice:
      "If it is a list of its own, move it to another sheet. If it is a column of this table, delete the blank column.",
  },
  "column-of-choices": {
    severity: "warning",
    title: "Column that may be a list of choices",
    what: ({ column }) =>
      `${column} is beside a blank heading and says something else in each row, as a list of choices does. It is read as a column of this table.`,
    advice:
      "If it is a list of its own, move it to another sheet. If it is a column of this table, delete the blank column.",
  },
} as const satisfies Record<string, ProblemDefinition>;

/** ". The same goes for rows 5, 7 and 9": the rows after the first, as far as they are named. */
function furtherRows({ rows, count }: RowsBeside): string {
  const [, ...further] = Array.from(rows, String);
  if (further.length === 0) return "";
  const others = count - rows.length;
  const named = others > 0 ? [...further, plural(others, "other")] : further;
  return `. The same goes for ${further.length === 1 && others === 0 ? "row" : "rows"} ${list(named)}`;
}
