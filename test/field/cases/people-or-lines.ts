import { workbookFile, type SheetContent } from "../../support/workbook-files";
import type { FieldCase, FieldOutcome } from "../field-case";
import { cell, counts, recruited } from "../field-figures";

const START = new Date(Date.UTC(2018, 8, 3));
const LEFT = new Date(Date.UTC(2019, 2, 1));

/** A sheet whose name says the qualification and the year, so that little is needed to be somebody. */
const NAMED = "NPQH 2018-19";
const FEW = ["ID", "Start date", "Gender", "Withdrawn"];
const PEOPLE = ["Participant ID", "Qualification", "Academic year", "Start date", "Gender"];

function sheets(...contents: readonly SheetContent[]): FieldCase["workbook"] {
  return () => workbookFile(contents);
}

/** A list of people of one qualification and year. */
function listed(...rows: SheetContent["rows"]): FieldCase["workbook"] {
  return sheets({ name: NAMED, rows: [FEW, ...rows] });
}

/** Participants on one course, under a heading of IDs or names. */
function named(heading: string, names: readonly string[]): SheetContent {
  const rows = names.map((name) => [name, "NPQH", "2018/19", START, "Female"]);
  return { name: "Register", rows: [[heading, ...PEOPLE.slice(1)], ...rows] };
}

/** How many were recruited, and what was said of single rows or sheets; columns that the made-up sheets lack are not named. */
function outcome({ json }: FieldOutcome): string {
  const silent = ["missing-column", "taken-from-sheet", "missing-start-date", "names-as-ids", "no-dates"];
  const said = json.problems.filter(({ code }) => !silent.includes(code));
  const codes = said.map(({ code, row }) => (row === null ? code : `${code} in row ${row}`));
  return [recruited(json), counts(json), ...(codes.length === 0 ? ["nothing said"] : codes)].join("; ");
}

const ratings = (ended: FieldOutcome): string =>
  `${cell(ended.json, 6, "Totals", "2018/19", "Responses")} responses, mean ${cell(ended.json, 6, "Totals", "2018/19", "Mean rating")}; ` +
  outcome(ended);

/** Rows that may be somebody's, or a count, a label, or headings. */
export const PEOPLE_OR_LINES: readonly FieldCase[] = [
  {
    kind: "A participant whose ID is a word that is a heading elsewhere",
    workbook: listed(["Target", START, null, "Deferred"], ["P1", START, "Female"], ["P2", START, "Male"]),
    right: "2018/19: 3; 3 rows = 3 counted + 0 left out; unreadable-date in row 2",
    got: outcome,
  },
  {
    kind: "The same with a blank line above, in a list with courses",
    workbook: sheets({
      name: "Register",
      rows: [
        ["Participant ID", "Qualification", "Academic year", "Gender", "Ethnicity", "Withdrawn", "Status"],
        ["P1", "NPQH", "2018/19", "Female", "Indian", null, "Active"],
        [null],
        ["Started", "NPQH", "2018/19", "Male", "Irish", null, "Deferred"],
        ["P3", "NPQH", "2018/19", "Male", "Indian", null, "Active"],
        ["P4", "NPQH", "2018/19", "Male", "Indian", null, "Active"],
      ],
    }),
    right: "2018/19: 4; 4 rows = 4 counted + 0 left out; nothing said",
    got: outcome,
  },
  {
    kind: "People below the headings of another table, far down the list",
    workbook: listed(
      ...Array.from({ length: 60 }, (_, i) => [`P${i + 1}`, START, "Female"]),
      ["Name", "Rating", "Region"],
      ["P61", START, "Female"],
      ["P62", START, "Male"],
    ),
    right:
      "2018/19: 60; 62 rows = 60 counted + 2 left out; another-table in row 62; below-other-headings in row 63; below-other-headings in row 64",
    got: outcome,
  },
  {
    kind: "A count below the people that is not the number of the rows above it",
    workbook: listed(["P1", START, "Female"], ["P2", START, "Male"], [null], [41]),
    right: "2018/19: 3; 3 rows = 3 counted + 0 left out; count-row in row 5",
    got: outcome,
  },
  {
    kind: "The last person of a numbered list, of whom little is known",
    workbook: listed([1, START, "Female"], [2, START, "Male"], [3, null, "Male"]),
    right: "2018/19: 3; 3 rows = 3 counted + 0 left out; nothing said",
    got: outcome,
  },
  {
    kind: "A name that begins as a label does, and nothing else",
    workbook: listed(["P1", START, "Female"], ["Average Joe"], ["P2", START, "Male"]),
    right: "2018/19: 2; 3 rows = 2 counted + 1 left out; label-row in row 3",
    got: outcome,
  },
  {
    kind: "Applications that were declined, withdrawn or cancelled, in a provider's own words",
    workbook: sheets({
      name: "Register",
      rows: [
        [...PEOPLE, "Application status", "Presented date"],
        ...["Accepted", "Offer declined", "Not accepted", "Cancelled", "Withdrawn", "Deferred application"].map(
          (status, i) => [`P${i + 1}`, "NPQH", "2018/19", START, "Female", status],
        ),
        ["P7", "NPQH", "2018/19", START, "Female", "Withdrawn", new Date(Date.UTC(2019, 9, 1))],
        ["P8", "NPQH", "2018/19", START, "Female", "Deferred"],
      ],
    }),
    // P1; P7, who has presented, and P8 are counted with a word.
    right:
      "2018/19: 3; 8 rows = 3 counted + 5 left out; " +
      [3, 4, 5, 6, 7].map((row) => `application-not-accepted in row ${row}; `).join("") +
      "unknown-application in row 8; unknown-application in row 9",
    got: outcome,
  },
  {
    kind: "Ratings that are numbered, of people who are known by their names",
    workbook: sheets(named("Name", ["Ann Bell", "Ben Cox", "Cy Dee"]), {
      name: "Feedback",
      rows: [
        ["ID", "Name", "Rating"],
        [1, "Cy Dee", 9],
        [2, "ann bell", 6],
        [3, "Di Eve", 1],
      ],
    }),
    right: "2 responses, mean 7.50; 2018/19: 3; 3 rows = 3 counted + 0 left out; orphan-feedback in row 4",
    got: ratings,
  },
  {
    kind: "Ratings that are numbered, without the names by which people are known",
    workbook: sheets(named("Name", ["Ann Bell", "Ben Cox"]), {
      name: "Feedback",
      rows: [
        ["ID", "Rating"],
        [1, 9],
      ],
    }),
    right:
      "Feedback, row 2 (A2): “1” is not the name of a counted participant, and participants are told apart by their names, so the rating " +
      "is left out. Write the ID or name as in the list of participants, or add the participant. An anonymous rating cannot be counted.",
    got: ({ json }) => json.problems.find(({ code }) => code === "orphan-feedback")?.message ?? "nothing said",
  },
  {
    kind: "A sheet of leavers, each with the day",
    workbook: sheets(named("Participant ID", ["P1", "P2"]), {
      name: "Leavers",
      rows: [
        [...PEOPLE, "Date left"],
        ["P3", "NPQH", "2018/19", START, "Female", LEFT],
        ["P4", "NPQH", "2018/19", START, "Female", LEFT],
      ],
    }),
    right: "2018/19: 4; 4 rows = 4 counted + 0 left out; nothing said",
    got: outcome,
  },
  {
    kind: "A planned start beside the start",
    workbook: sheets({
      name: "Register",
      rows: [
        [...PEOPLE, "Planned start"],
        ["P1", "NPQH", "2018/19", START, "Female", new Date(Date.UTC(2018, 10, 5))],
      ],
    }),
    right: "2018/19: 1; 1 rows = 1 counted + 0 left out; nothing said",
    got: outcome,
  },
];
