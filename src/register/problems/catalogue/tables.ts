import type { ProblemDefinition } from "../problem-definition";
import { isStatusTitle } from "../../words/sounds-like-status";
import { quoted } from "../quoted";

interface ReadAs {
  /** Qualification, year or both, as the titles say them: "NPQH, 2018/19". */
  readonly readAs: string;
}

/** Whole tables and sheets, and the parts that they fall into. */
export const TABLE_PROBLEMS = {
  "passed-over": {
    severity: "warning",
    title: "Table not read",
    what: () => "this table is not read because another table of the same kind is used.",
    advice: "If its rows belong in the figures, move them into that table. If it is a copy, leave it.",
  },
  "not-read": {
    severity: "warning",
    title: "List that is not read",
    what: (_, { kind, why }: { readonly kind: string; readonly why: string }) =>
      `this looks like a list of ${kind}, but ${why}, so it is not read.`,
    advice:
      "If it belongs in the figures, add what is missing, or choose what its columns hold in the Data view. Dates of people in another table belong in that table. If the list is not needed, choose Not used.",
  },
  "no-rows": {
    severity: "warning",
    title: "Table without rows",
    what: () =>
      "there are headings of participants, but no participant below them, so the table adds nothing to the figures.",
    advice:
      "Type or paste the participants below the headings. If the table is not needed, set it to Not used in the Data view.",
  },
  "unnamed-targets": {
    severity: "warning",
    title: "Targets that are not read",
    what: () =>
      "these look like targets by qualification and year, but it is not clear which figure is which target, so they are not read.",
    advice:
      "Write one row for each qualification and year: Create the targets table in the Settings view adds such rows. If all are " +
      "of one kind, write in the top left cell which, such as Recruitment target. If they are not targets, choose Not used " +
      "in the Data view.",
  },
  "choices-moved": {
    severity: "warning",
    title: "Choices of a table that was renamed",
    what: (_, { from }: { readonly from: string }) =>
      `this table is read with your choices for ${quoted(from)}, which is no longer there and had the same headings.`,
    advice: "If it is another table, undo your choices for it in the Data view.",
  },
  "choices-not-used": {
    severity: "warning",
    title: "Choices for another table of this name",
    what: () => "your choices for a table of this name are not used, because this table has other headings.",
    advice: "Check in the Data view how its columns are read.",
  },
  "no-headings": {
    severity: "note",
    title: "Sheet without headings",
    what: () => "there are no headings in the first 50 rows of this sheet, so nothing on it is read.",
    advice: "If it belongs in the figures, move its headings further up.",
  },
  "wide-sheet": {
    severity: "note",
    title: "Very wide sheet",
    what: () => "headings are only looked for in the first 500 columns of this sheet.",
    advice: "If a table further right belongs in the figures, move it to a sheet of its own.",
  },
  "hidden-sheet": {
    severity: "warning",
    title: "Table on a hidden sheet",
    what: () => "this table is on a hidden sheet and is counted.",
    advice: "If it is an old copy, set it to Not used in the Data view, or delete it.",
  },
  "rows-below": {
    severity: "warning",
    title: "Rows below a table",
    what: () => "the rows below this table do not belong to it, so they are not read.",
    advice: "If they belong in the figures, drag the bottom right corner of the table over them.",
  },
  "hidden-rows": {
    severity: "note",
    title: "Hidden rows",
    what: () => "some rows are hidden or filtered out. They are still counted.",
    advice: "If they should not be counted, delete them.",
  },
  "coloured-rows": {
    severity: "note",
    title: "Coloured cells",
    what: () => "some cells are coloured. Colours are ignored.",
    advice: "If a colour means withdrawn or deferred, record that in a column.",
  },
  "another-section": {
    severity: "warning",
    title: "Another section below",
    what: (_, { readAs }: ReadAs) =>
      `the headings are repeated here. The rows below them are also read as ${readAs}, from the sheet's name or title.`,
    advice: "If they are for another qualification or year, move them to a separate sheet, or add the column.",
  },
  "another-table": {
    severity: "warning",
    title: "Another table below",
    what: () => "the headings of another table start here, so no row from here on is counted.",
    advice: "Move that table to a separate sheet. If this row is a participant, give them an ID that is not a heading.",
  },
  "section-title": {
    severity: "warning",
    title: "Title between the rows",
    what: ({ value }, { readAs }: ReadAs) =>
      `the rows below the title ${quoted(value)} are read as ${readAs}.` +
      (isStatusTitle(value) ? " They are counted as their own rows say, because a title is not read as a status." : ""),
    advice: "If it is not a title, move it elsewhere.",
  },
  "lost-zeros": {
    severity: "warning",
    title: "IDs without their zeros",
    what: ({ column, value }, { readAs, other }: ReadAs & { readonly other: string }) =>
      `${column} holds numbers without zeros in front and ${other} has the zeros, so ${value} is read as ${readAs} and the two are the same person.`,
    advice: "If they are different people, give each their own ID.",
  },
  "matched-by-other": {
    severity: "warning",
    title: "People matched by another column",
    what: ({ column }, { other, heading }: { readonly other: string; readonly heading: string }) =>
      `rows without an ID that is known are matched by ${column} with ${heading} in ${other}, where that is one person's.`,
    advice: "You do not need to do anything, unless a person shares it with somebody else.",
  },
  "different-identifiers": {
    severity: "warning",
    title: "People identified differently",
    what: ({ column }, { table, heading }: { readonly table: string; readonly heading: string }) =>
      `participants are identified by ${column} here and by ${heading} in ${table}. Anyone in both tables is counted twice.`,
    advice:
      "Use the same ID in both tables, or set one of them to Not used in the Data view. If both hold the same IDs, choose both columns as Participant ID there.",
  },
  "sheet-status": {
    severity: "warning",
    title: "Sheet whose name is a status",
    what: ({ value }) =>
      `everyone on the sheet ${quoted(value)} is counted as recruited, because the name of a sheet is not read as a status.`,
    advice:
      "If these people withdrew or deferred, write the date or the status in each row that lacks it. If they never started, set the table to Not used in the Data view.",
  },
} as const satisfies Record<string, ProblemDefinition>;
