import { workbookFile, type SheetContent } from "../../support/workbook-files";
import { fieldFile, type FieldCase, type FieldOutcome } from "../field-case";
import { cell, counts, problems, recruited } from "../field-figures";

type Cell = string | number | Date | null;

const FEW_HEADINGS = ["Participant ID", "Qualification", "Academic year", "Start date", "School FSM %", "Gender"];
const HEADINGS = [
  ...FEW_HEADINGS,
  ...["Disability", "Ethnicity", "Withdrawn date", "Deferred date", "Presented date", "Result date", "Result"],
];
const START = new Date(Date.UTC(2018, 8, 3));

/** A participant of 2018/19, with some cells of one's own in the order of the headings; null is blank. */
function person(id: Cell, qualification: Cell = "NPQH", ...others: readonly Cell[]): Cell[] {
  return [id, qualification, ...["2018/19", START, 31, "Female"].map((usual, i) => others[i] ?? usual)];
}

/** The same with the blank cells after it, so that other columns can follow. */
function wholeRow(id: Cell, qualification?: Cell): Cell[] {
  return HEADINGS.map((_, i) => person(id, qualification)[i] ?? null);
}

/** The same without a year and a start date, which then must come from elsewhere. */
function undated(id: Cell, qualification: Cell, year: Cell): Cell[] {
  return [id, qualification, year, null, 31, "Female"];
}

function register(rows: readonly (readonly Cell[])[], merged: readonly string[] = []): FieldCase["workbook"] {
  return sheets({ name: "Register", rows: [HEADINGS, ...rows], merged });
}

function sheets(...contents: readonly SheetContent[]): FieldCase["workbook"] {
  return () => workbookFile(contents);
}

/** How many of each qualification were recruited in 2018/19, how many rows that makes, and what was reported. */
function outcome({ json }: FieldOutcome): string {
  const of = json.qualifications.map((code) => `${code} ${cell(json, 1, code, "2018/19", "Actual")}`);
  return [...of, counts(json), problems(json)].join("; ");
}

/** Rows in which cells are merged downwards, or belong to the group above. */
const GROUPS: readonly FieldCase[] = [
  {
    kind: "Qualification merged downwards",
    workbook: fieldFile("merged-down"),
    right: "NPQH 3; NPQSL 2; 5 rows = 5 counted + 0 left out; no problems",
    got: outcome,
  },
  {
    kind: "Year and school's share merged downwards, over a blank line",
    // P1 to P3 and P5 to P6; the blank line in row 5 belongs to the merged cells, and is nobody.
    workbook: register(
      [
        undated("P1", "NPQH", "2018/19"),
        ["P2", "NPQH", null, null, null, "Female"],
        ["P3", "NPQSL", null, null, null, "Male"],
        [null],
        ["P5", "NPQSL", "2019/20", null, 12, "Male"],
        ["P6", "NPQH", null, null, null, "Male"],
      ],
      ["C2:C5", "E2:E5", "C6:C7", "E6:E7"],
    ),
    right: "2018/19: 3; 2019/20: 2; metric 2 NPQH 100% (2), NPQSL 100% (1); 5 rows = 5 counted + 0 left out",
    got: ({ json }) => {
      const share = (code: string): string => `${code} ${cell(json, 2, code, "2018/19", "Actual")}`;
      return `${recruited(json)}; metric 2 ${share("NPQH")}, ${share("NPQSL")}; ${counts(json)}`;
    },
  },
  {
    kind: "One person's ID merged over two qualifications",
    workbook: register([person("P1", "NPQH"), person(null, "NPQSL"), person("P2", "NPQH")], ["A2:A3"]),
    right: "NPQH 2; NPQSL 1; 3 rows = 3 counted + 0 left out; no problems",
    got: outcome,
  },
  {
    kind: "A list in groups without merged cells, as a pivot table lays it out",
    workbook: register([
      person("P1", "NPQH"),
      ["P2", null, "2018/19", START, 31, "Female"],
      ["P3", null, "2018/19", START, 31, "Female"],
      person("P4", "NPQSL"),
      ["P5", null, "2018/19", START, 31, "Female"],
    ]),
    right: "NPQH 3; NPQSL 2; 5 rows = 5 counted + 0 left out; filled-down ×1",
    got: outcome,
  },
  {
    kind: "One row that merely lacks its qualification",
    workbook: register([person("P1"), person("P2", "NPQSL"), ["P3", null, "2018/19", START, 31, "Female"]]),
    right: "NPQH 1; NPQSL 1; 3 rows = 2 counted + 1 left out; missing-qualification ×1",
    got: outcome,
  },
  {
    kind: "Half of the rows lack their qualification",
    workbook: register([
      person("P1"),
      ["P2", null, "2018/19", START, 31, "Female"],
      person("P3", "NPQSL"),
      ["P4", null, "2018/19", START, 31, "Female"],
    ]),
    right: "NPQH 1; NPQSL 1; 4 rows = 2 counted + 2 left out; missing-qualification ×2",
    got: outcome,
  },
  {
    kind: "Many rows lack their qualification, and it changes back and forth",
    workbook: register([
      person("P1"),
      ["P2", null, "2018/19", START, 31, "Female"],
      ["P3", null, "2018/19", START, 31, "Female"],
      person("P4", "NPQSL"),
      ["P5", null, "2018/19", START, 31, "Female"],
      person("P6"),
      ["P7", null, "2018/19", START, 31, "Female"],
    ]),
    right: "NPQH 2; NPQSL 1; 7 rows = 3 counted + 4 left out; missing-qualification ×4",
    got: outcome,
  },
];

/** Lines around the rows of a report. */
const REPORTS: readonly FieldCase[] = [
  {
    kind: "Filters below the rows of an export",
    workbook: fieldFile("report-footer"),
    right: "NPQH 2; 3 rows = 2 counted + 1 left out; report-line ×1; no errors",
    got: (ended) => `${outcome(ended)}; ${problems(ended.json, "error")}`,
  },
  {
    kind: "Page headers and footers between the rows",
    workbook: fieldFile("report-pages"),
    // Rows 8, 10, 11 and 17; 13; 18. Rows 7, 9, 12 and 16 are blank.
    right:
      "NPQH 4; 10 rows = 4 counted + 6 left out; repeated-headings ×1, report-line ×4, totals-row ×1; no errors; " +
      "4 participants counted, 6 rows left out, 4 blank rows, 6 problems",
    got: (ended) => `${outcome(ended)}; ${problems(ended.json, "error")}; ${ended.stdout.split(";")[0]}`,
  },
  {
    kind: "Subtotals by Excel's own command",
    workbook: fieldFile("subtotals"),
    right: "NPQH 2; NPQSL 1; 6 rows = 3 counted + 3 left out; totals-row ×3",
    got: outcome,
  },
  {
    kind: "Subtotals that count the IDs",
    workbook: register([
      person("P1"),
      person("P2"),
      [2, "NPQH Count"],
      person("P3", "NPQSL"),
      [1, "NPQSL Count"],
      [3, "Grand Count"],
    ]),
    right: "NPQH 2; NPQSL 1; 6 rows = 3 counted + 3 left out; totals-row ×3",
    got: outcome,
  },
  {
    kind: "A person called Count, with a name for an ID",
    workbook: sheets({
      name: "Register",
      rows: [["Full name", ...HEADINGS.slice(1)], person("Basil Count"), person("Ann Total"), person("Ann Bell")],
    }),
    right: "NPQH 3; 3 rows = 3 counted + 0 left out; names-as-ids ×1",
    got: outcome,
  },
  {
    kind: "Filters line by line, a date beside its label, a source and a copyright",
    workbook: register([
      person("P1"),
      person("P2"),
      [null],
      ["Report run on", null, null, START],
      ["Applied filters:"],
      ["Academic year is 2018/19"],
      ["Source: provider's own records"],
      ["© Example Hub 2019"],
    ]),
    right: "NPQH 2; 7 rows = 2 counted + 5 left out; report-line ×5",
    got: outcome,
  },
  {
    kind: "A page's head in three parts, and a rule",
    workbook: register([
      person("P1"),
      ["---------------"],
      ["Example Hub", null, null, "Confidential", null, "Page 2 of 3"],
      HEADINGS,
      person("P2"),
      ["End of report"],
    ]),
    right: "NPQH 2; 6 rows = 2 counted + 4 left out; repeated-headings ×1, report-line ×3",
    got: outcome,
  },
  {
    kind: "IDs that begin as a report's lines do",
    workbook: register([person("NOTE-1"), person("PAGE 1"), person("Source: A"), person("Report 7")]),
    right: "NPQH 4; 4 rows = 4 counted + 0 left out; no problems",
    got: outcome,
  },
  {
    kind: "An ID and nothing else",
    workbook: register([person("P1"), ["P2"]]),
    right: "NPQH 1; 2 rows = 1 counted + 1 left out; missing-qualification ×1",
    got: outcome,
  },
  {
    kind: "A footer below people whose qualification is the sheet's name",
    workbook: sheets({
      name: "NPQSL 2018-19",
      rows: [
        ["Participant ID", "Start date", "Gender", "Result"],
        ["P1", START, "Female", "Passed"],
        ["P2", START, "Female", "Passed"],
        ["Printed on", new Date(Date.UTC(2019, 9, 1))],
        ["Page 1 of 1"],
      ],
    }),
    right: "NPQSL 2; 4 rows = 2 counted + 2 left out; no errors",
    got: ({ json }) =>
      `NPQSL ${cell(json, 1, "NPQSL", "2018/19", "Actual")}; ${counts(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "Footers below assessments and targets",
    workbook: sheets(
      { name: "Register", rows: [HEADINGS, person("P1")] },
      {
        name: "Tasks",
        rows: [
          ["Participant ID", "Task", "Presented date", "Result", "QAA moderated", "Moderation outcome"],
          ["P1", 1, new Date(Date.UTC(2019, 5, 3)), "Passed", "Yes", "Upheld"],
          ["Total", 1],
          ["Page 1 of 1"],
        ],
      },
      {
        name: "Targets",
        rows: [["Qualification", "Academic year", "Recruitment target"], ["NPQH", "2018/19", 4], ["Source: contract"]],
      },
    ),
    right: "25.00 %; report-line ×2, totals-row ×1",
    got: ({ json }) => {
      const found = json.problems.filter(({ table }) => table !== "Register").map(({ code }) => code);
      const times = (code: string): string => `${code} ×${found.filter((one) => one === code).length}`;
      return `${cell(json, 1, "NPQH", "2018/19", "% Target")}; ${times("report-line")}, ${times("totals-row")}`;
    },
  },
];

const NAMED = ["Participant ID", "First name", "Last name", ...HEADINGS.slice(1)];

/** Rows of people who cannot be counted, and rows that are nobody's. */
const NAMES: readonly FieldCase[] = [
  {
    kind: "A person by name only",
    workbook: fieldFile("name-only-row"),
    right: "NPQH 2; 3 rows = 2 counted + 1 left out; name-only ×1; row 3, Full name",
    got: (ended) => {
      const found = ended.json.problems.find(({ code }) => code === "name-only");
      return `${outcome(ended)}; row ${found?.row}, ${found?.column}`;
    },
  },
  {
    kind: "Names without IDs at the end, a blank line, a total and a footer in the column of names",
    workbook: sheets({
      name: "Register",
      rows: [
        NAMED,
        ["P1", "Ann", "Bell", "NPQH", "2018/19", START, 31, "Female"],
        [null],
        [null, "Jo", "Brown"],
        [null, null, "Cole"],
        [null, "Total"],
        [null, "Page 1 of 1"],
      ],
    }),
    right:
      "NPQH 1; 3 rows = 1 counted + 2 left out; name-only ×2; 1 participant counted, 2 rows left out, 3 blank rows",
    got: (ended) => `${outcome(ended)}; ${ended.stdout.split(", ").slice(0, 3).join(", ")}`,
  },
  {
    kind: "Running numbers prepared for people still to come",
    workbook: sheets({
      name: "Register",
      rows: [
        ["No", ...NAMED],
        [1, "P1", "Ann", "Bell", "NPQH", "2018/19", START, 31, "Female"],
        [2, null],
        [3, null],
      ],
    }),
    right: "NPQH 1; 1 rows = 1 counted + 0 left out; no problems",
    got: outcome,
  },
];

/** Tables without rows, with headings elsewhere, and beside one another. */
const TABLES: readonly FieldCase[] = [
  {
    kind: "Headings and no rows",
    workbook: register([]),
    right:
      "0 rows = 0 counted + 0 left out; no-rows ×1; exit 0; " +
      "Register: there are headings of participants, but no participant below them, so the table adds nothing to the figures.",
    got: ({ json, exitCode, stdout }) => {
      return `${counts(json)}; ${problems(json)}; exit ${exitCode}; ${stdout.split(" As of 24 November 2026. ")[1].trim()}`;
    },
  },
  {
    kind: "An Excel table of blank rows",
    workbook: sheets({ name: "Register", table: "People", rows: [HEADINGS, [null, null, null, null, null, null]] }),
    right: "0 rows = 0 counted + 0 left out; no-rows ×1; 0 participants counted, 0 rows left out, 1 blank row",
    got: ({ json, stdout }) => `${counts(json)}; ${problems(json)}; ${stdout.split(", ").slice(0, 3).join(", ")}`,
  },
  {
    kind: "An export of nobody, with its footer",
    workbook: register([["Applied filters: Academic year is 2030/31"]]),
    right: "1 rows = 0 counted + 1 left out; no-rows ×1, report-line ×1",
    got: ({ json }) => `${counts(json)}; ${problems(json)}`,
  },
  {
    kind: "Next year's sheet without anybody yet",
    workbook: sheets({ name: "2018-19", rows: [HEADINGS, person("P1")] }, { name: "2019-20", rows: [HEADINGS] }),
    right: "NPQH 1; 1 rows = 1 counted + 0 left out; no-rows ×1",
    got: outcome,
  },
  {
    kind: "Headings one column to the right of their cells",
    workbook: sheets({ name: "Register", rows: [[null, ...HEADINGS], person("P1"), person("P2", "NPQSL")] }),
    right: "2 rows = 0 counted + 2 left out; shifted-headings ×2",
    got: ({ json }) => `${counts(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "Headings one column to the left of their cells",
    workbook: sheets({
      name: "Register",
      rows: [HEADINGS, [null, ...person("P1")], [null, ...person("P2", "NPQSL")], ["Page 1 of 1"]],
    }),
    right: "3 rows = 0 counted + 3 left out; shifted-headings ×2",
    got: ({ json }) => `${counts(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "Qualifications that nobody knows, under headings in their place",
    workbook: register([person("P1", "Course A"), person("P2", "Course B")]),
    right: "2 rows = 0 counted + 2 left out; unknown-qualification ×2",
    got: ({ json }) => `${counts(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "Targets with headings over two rows, below the register on its sheet",
    workbook: sheets({
      name: "Register",
      rows: [
        HEADINGS,
        person("P1"),
        person("P2"),
        [null],
        ["Qualification", "Academic", "Recruitment"],
        [null, "year", "target"],
        ["NPQH", "2018/19", 4],
      ],
    }),
    right: "50.00 %; 2 rows = 2 counted + 0 left out",
    got: ({ json }) => `${cell(json, 1, "NPQH", "2018/19", "% Target")}; ${counts(json)}`,
  },
  {
    kind: "Regions with their numbers beside the register, as long as it is",
    workbook: sheets({
      name: "Register",
      rows: [
        [...HEADINGS, null, "Region", "Number of participants"],
        [...wholeRow("P1"), null, "London", 1],
        [...wholeRow("P2"), null, "South East", 1],
      ],
    }),
    right: "NPQH 2; 2 rows = 2 counted + 0 left out; no problems; no figures by region",
    got: (ended) => {
      const regions = ended.json.comparisons.filter(({ characteristic }) => characteristic === "Region");
      return `${outcome(ended)}; ${regions.length === 0 ? "no" : regions.length} figures by region`;
    },
  },
  {
    kind: "Statistics by school beside the register",
    // Were they schools, P1 would be from one with 12 % and count as below 30 %.
    workbook: sheets({
      name: "Register",
      rows: [
        ["Participant ID", "Qualification", "Start date", "School URN", null, "URN", "FSM %", "Participants"],
        ["P1", "NPQH", START, 100001, null, 100001, 12, 1],
        ["P2", "NPQH", START, 100002, null, 100002, 40, 1],
      ],
    }),
    right: "0% (0); 2 rows = 2 counted + 0 left out",
    got: ({ json }) => `${cell(json, 2, "NPQH", "2018/19", "Actual")}; ${counts(json)}`,
  },
  {
    kind: "A column behind a blank one, filled for the first people only",
    workbook: sheets({
      name: "Register",
      rows: [
        [...FEW_HEADINGS, null, "Presented date"],
        [...person("P1"), null, new Date(Date.UTC(2019, 9, 1))],
        [...person("P2"), null, new Date(Date.UTC(2020, 9, 1))],
        person("P3"),
      ],
    }),
    // P1 after 13 months, P2 after 25.
    right: "presented 2, within 1; 3 rows = 3 counted + 0 left out",
    got: ({ json }) => {
      const of = (column: string): string => cell(json, 4, "NPQH", "2018/19", column);
      return `presented ${of("Presented")}, within ${of("Within 18m")}; ${counts(json)}`;
    },
  },
  {
    kind: "A list of choices behind a blank column",
    workbook: sheets({
      name: "Register",
      rows: [
        [...FEW_HEADINGS, null, "Result"],
        [...person("P1"), null, "Passed"],
        [...person("P2"), null, "Failed"],
        person("P3"),
      ],
    }),
    right: "submitted 0; 3 rows = 3 counted + 0 left out",
    got: ({ json }) => `submitted ${json.metrics[6].tables[0].rows[0].cells.at(-3)}; ${counts(json)}`,
  },
  {
    kind: "A second register to the right, behind a blank column",
    workbook: sheets({
      name: "Register",
      rows: [
        [...FEW_HEADINGS, null, ...FEW_HEADINGS],
        [...person("P1"), null, ...person("P3", "NPQSL")],
        [...person("P2"), null, ...person("P4", "NPQSL")],
      ],
    }),
    right: "NPQH 2; NPQSL 2; 4 rows = 4 counted + 0 left out",
    got: (ended) => outcome(ended).split("; ").slice(0, 3).join("; "),
  },
  {
    kind: "Blocks of one register with a title between them",
    workbook: register([person("P1"), [null], ["Example Hub register"], HEADINGS, person("P2"), person("P3")]),
    right: "NPQH 3; no people left out",
    got: ({ json }) =>
      `NPQH ${cell(json, 1, "NPQH", "2018/19", "Actual")}; ${problems(json, "error") === "no errors" ? "no people left out" : problems(json)}`,
  },
];

/** What is a row, and what is a table. */
export const ROWS_AND_TABLES: readonly FieldCase[] = [...GROUPS, ...REPORTS, ...NAMES, ...TABLES];
