import { workbookFile, type SheetContent } from "../../support/workbook-files";
import type { FieldCase, ReportJson } from "../field-case";
import { cell, counts, problems, recruited } from "../field-figures";

type Rows = SheetContent["rows"];

const HEADINGS = ["Participant ID", "Qualification", "Academic year", "Start date", "School FSM %", "Ethnicity"];
/** Two on NPQH in 2018/19, one on NPQSL in 2019/20. */
const PEOPLE: SheetContent = {
  name: "Register",
  rows: [
    HEADINGS,
    ["A1", "NPQH", "2018/19", day(2018, 9, 10), 35, "Irish"],
    ["A2", "NPQH", "2018/19", day(2018, 9, 10), 12, "Chinese"],
    ["A3", "NPQSL", "2019/20", day(2019, 9, 9), 41, "Indian"],
  ],
};

function day(year: number, month: number, date: number): Date {
  return new Date(Date.UTC(year, month - 1, date));
}

/** The people above beside other sheets. */
function beside(...sheets: readonly SheetContent[]): () => Promise<Uint8Array> {
  return () => workbookFile([PEOPLE, ...sheets]);
}

function sheet(name: string, ...rows: Rows): SheetContent {
  return { name, rows };
}

/** The targets of NPQH in 2018/19 and of NPQSL in 2019/20, as displayed by metrics 1, 2 and 3: "12, 20% (0), -; 31, -, -". */
function targets(json: ReportJson): string {
  const of = (row: string, year: string): string =>
    [1, 2, 3].map((metric) => cell(json, metric, row, year, "Target") || "-").join(", ");
  return `${of("NPQH", "2018/19")}; ${of("NPQSL", "2019/20")}`;
}

/** Codes of the problems that are about targets, with how often each occurs. */
function aboutTargets(json: ReportJson): string {
  return problems({ ...json, problems: json.problems.filter(({ table }) => !table.startsWith("Register")) });
}

const got: FieldCase["got"] = ({ json }) => `${targets(json)}; ${aboutTargets(json)}`;

const ACROSS = ["2018/19", "2019/20"];

/** Targets as providers lay them out, with qualifications and years in both directions. */
const CROSS_TABS: readonly FieldCase[] = [
  {
    kind: "Targets with qualifications down and years across, the measure in the corner",
    workbook: beside(
      sheet("Goals", ["Recruitment target", ...ACROSS], ["NPQH", 12, 13], ["NPQ for Senior Leadership", 30, 31]),
    ),
    right: "12, -, -; 31, -, -; no problems",
    got,
  },
  {
    kind: "Targets with years down and qualifications across, the measure in a title",
    workbook: beside(
      sheet("Goals", ["Recruitment target"], [], ["Year", "NPQH", "NPQSL"], ["2018/19", 12, 30], ["2019/20", 13, 31]),
    ),
    right: "12, -, -; 31, -, -; no problems",
    got,
  },
  {
    // 20 % of 2 is 0.4 people, 15 % of 1 is 0.15, 6 % of 2 is 0.12.
    kind: "Blocks of targets one below the other, one for each measure",
    workbook: beside(
      sheet(
        "Targets",
        ["Our targets"],
        ["Recruitment target"],
        ["NPQ", 2018, 2019, "Total"],
        ["NPQH", 12, 13, 25],
        ["NPQSL", 30, 31, 61],
        ["Total", 42, 44, 86],
        [],
        ["FSM target %"],
        ["NPQ", 2018, 2019],
        ["NPQH", 20, null],
        ["NPQSL", "25%", 0.15],
        [],
        ["Non-White British target %"],
        ["NPQ", 2018, 2019],
        ["NPQH", 6, 7],
      ),
    ),
    right: "12, 20% (0), 6% (0); 31, 15% (0), -; fractions-read ×1",
    got,
  },
  {
    kind: "Blocks of targets side by side",
    workbook: beside(
      sheet(
        "Targets",
        ["Recruitment target", null, null, null, "FSM target %"],
        ["NPQ", ...ACROSS, null, "NPQ", ...ACROSS],
        ["NPQH", 12, 13, null, "NPQH", 20, 21],
        ["NPQSL", 30, 31, null, "NPQSL", 25, 26],
      ),
    ),
    right: "12, 20% (0), -; 31, 26% (0), -; no problems",
    got,
  },
  {
    kind: "Measures side by side over the same years, beside one column of qualifications",
    workbook: beside(
      sheet(
        "Targets",
        [null, "Recruitment target", null, "FSM target %", null],
        ["NPQ", ...ACROSS, ...ACROSS],
        ["NPQH", 12, 13, 20, 21],
        ["NPQSL", 30, 31, 25, 26],
      ),
    ),
    right: "12, 20% (0), -; 31, 26% (0), -; no problems",
    got,
  },
  {
    kind: "A cross-tab whose sheet alone says of which targets",
    workbook: beside(sheet("Recruitment targets", ["", ...ACROSS], ["NPQH", 12, 13], ["NPQSL", 30, 31])),
    right: "12, -, -; 31, -, -; no problems",
    got,
  },
  {
    kind: "A cross-tab of which nothing says of which targets",
    workbook: beside(sheet("Targets", ["NPQ", ...ACROSS], ["NPQH", 12, 13], ["NPQSL", 30, 31])),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "A cross-tab of people who were recruited (near miss)",
    workbook: beside(sheet("Summary", ["Recruited", ...ACROSS], ["NPQH", 12, 13], ["NPQSL", 30, 31])),
    right: "-, -, -; -, -, -; no problems",
    got,
  },
  {
    kind: "A cross-tab of what became of the targets, beside the targets (near miss)",
    workbook: beside(
      sheet(
        "Targets",
        ["Recruitment target"],
        ["NPQ", ...ACROSS],
        ["NPQH", 12, 13],
        ["NPQSL", 30, 31],
        [],
        ["Recruited"],
        ["NPQ", ...ACROSS],
        ["NPQH", 2, 0],
        ["NPQSL", 0, 1],
      ),
    ),
    right: "12, -, -; 31, -, -; no problems",
    got,
  },
  {
    kind: "A cross-tab that contradicts the table of targets: the first sheet counts",
    workbook: beside(
      sheet("Goals", ["Qualification", "Academic year", "Recruitment target"], ["NPQH", "2018/19", 10]),
      sheet("Recruitment targets", ["NPQ", ...ACROSS], ["NPQH", 12, 13], ["NPQSL", 30, 31]),
      sheet("FSM targets", ["NPQ", ...ACROSS], ["NPQH", "20%", "21%"]),
    ),
    right: "10, 20% (0), -; 31, -, -; conflicting-target ×1, missing-column ×2",
    got,
  },
  {
    kind: "A cross-tab with a qualification and a year that are not recognised",
    workbook: beside(
      sheet(
        "Goals",
        ["Recruitment target", ...ACROSS, "2020-2023"],
        ["NPQH", 12, 13, 14],
        ["NPQX", 5, 6, 7],
        ["NPQSL", 30, 31, 32],
        ["Agreed in May"],
      ),
    ),
    right: "12, -, -; 31, -, -; unknown-qualification ×1, unread-target-column ×1",
    got,
  },
];

const GOALS: Rows = [["Recruitment target"], ["NPQ", ...ACROSS], ["NPQH", 12, 13], ["NPQSL", 30, 31]];

/** The people above on one sheet with targets. */
function together(arrange: (people: Rows) => Rows): () => Promise<Uint8Array> {
  return () => workbookFile([sheet("Register", ...arrange(PEOPLE.rows))]);
}

const gotTogether: FieldCase["got"] = ({ json }) => `${targets(json)}; ${recruited(json)}; ${counts(json)}`;
const RIGHT_TOGETHER = "12, -, -; 31, -, -; 2018/19: 2; 2019/20: 1; 3 rows = 3 counted + 0 left out";

/** Cross-tabs among other things. */
const AMONG_OTHERS: readonly FieldCase[] = [
  {
    kind: "A cross-tab above the people",
    workbook: together((people) => [...GOALS, [], ["Our people"], ...people]),
    right: RIGHT_TOGETHER,
    got: gotTogether,
  },
  {
    kind: "A cross-tab directly below the people",
    workbook: together((people) => [...people, ...GOALS]),
    right: RIGHT_TOGETHER,
    got: gotTogether,
  },
  {
    kind: "A cross-tab beside the people, from their second row on",
    workbook: together((people) => people.map((row, i) => [...row, null, ...(GOALS[i] ?? [])])),
    right: RIGHT_TOGETHER,
    got: gotTogether,
  },
  {
    kind: "A cross-tab as an Excel table",
    workbook: beside({ name: "Plan", rows: GOALS.slice(1), table: "Recruitment_Targets" }),
    right: "12, -, -; 31, -, -; no problems",
    got,
  },
  {
    kind: "A cross-tab with lines between its rows and subtotals",
    workbook: beside(
      sheet(
        "Recruitment targets",
        ["Course", "2018-19", "2019-20"],
        ["2017 suite"],
        ["NPQ for Headship (NPQH)", 12, 13],
        ["Subtotal", 12, 13],
        ["2021 suite"],
        ["Senior Leadership", 30, 31],
        ["Source: contract"],
      ),
    ),
    right: "12, -, -; 31, -, -; no problems",
    got,
  },
  {
    kind: "Years over measures, merged as Excel has them",
    workbook: beside(
      sheet(
        "Targets",
        ["Targets by contract year"],
        ["NPQ", "2018/19", null, null, "2019/20", null, null],
        [null, "Recruitment", "FSM %", "NWB %", "Recruitment", "FSM %", "NWB %"],
        ["NPQH", 12, "20%", "6%", 13, "21%", "7%"],
        ["NPQSL", 30, "25%", "8%", 31, "26%", "9%"],
        ["Total", 42, null, null, 44],
      ),
    ),
    right: "12, 20% (0), 6% (0); 31, 26% (0), 9% (0); no problems",
    got,
  },
  {
    kind: "Years over measures, with one of them in the top left cell as well",
    workbook: beside(
      sheet(
        "Goals",
        ["Recruitment target", "2018/19", null, "2019/20", null],
        [null, "FSM %", "Recruitment", "FSM %", "Recruitment"],
        ["NPQH", 20, 12, 21, 13],
        ["NPQSL", 25, 30, 26, 31],
      ),
    ),
    right: "12, 20% (0), -; 31, 26% (0), -; no problems",
    got,
  },
  {
    kind: "Qualifications over measures, repeated above each, with a blank column between them and totals",
    workbook: beside(
      sheet(
        "Plan",
        ["", "NPQH", "NPQH", null, "NPQSL", "NPQSL", "Total"],
        ["Year", "Recruitment target", "FSM target %", null, "Recruitment target", "FSM target %", null],
        ["2018/19", 12, 20, null, 30, 25, 42],
        ["2019/20", 13, 21, null, 31, 26, 44],
      ),
    ),
    right: "12, 20% (0), -; 31, 26% (0), -; no problems",
    got,
  },
  {
    kind: "Years over terms, of which no sum is made, and nothing is read",
    workbook: beside(
      sheet(
        "Targets",
        ["Recruitment target", "2018/19", null, "2019/20", null],
        [null, "Autumn", "Spring", "Autumn", "Spring"],
        ["NPQH", 12, 3, 13, 4],
        ["NPQSL", 30, 5, 31, 6],
      ),
    ),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "Years over measures one of which is not known, and nothing is read",
    workbook: beside(
      sheet(
        "Targets",
        ["NPQ", "2018/19", null, "2019/20", null],
        [null, "Recruitment target", "Bursaries", "Recruitment target", "Bursaries"],
        ["NPQH", 12, 3, 13, 4],
        ["NPQSL", 30, 5, 31, 6],
      ),
    ),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "Years over people and groups that are no targets (near miss)",
    workbook: beside(
      sheet(
        "Summary",
        ["NPQ", "2018/19", null, "2019/20", null],
        [null, "Recruited", "FSM %", "Recruited", "FSM %"],
        ["NPQH", 12, 3, 13, 4],
        ["NPQSL", 30, 5, 31, 6],
      ),
    ),
    right: "-, -, -; -, -, -; no problems",
    got,
  },
  {
    kind: "Years far from one another above their targets",
    workbook: beside(
      sheet(
        "Goals",
        ["Recruitment target", "2018/19", null, null, "2019/20"],
        ["NPQH", 12, null, null, 13],
        ["NPQSL", 30, null, null, 31],
      ),
    ),
    right: "12, -, -; 31, -, -; no problems",
    got,
  },
  {
    kind: "Targets and actual figures beside one another below each year, which are not read",
    workbook: beside(
      sheet(
        "Recruitment",
        [null, "2018/19", null, "2019/20", null],
        ["NPQ", "Target", "Actual", "Target", "Actual"],
        ["NPQH", 12, 2, 13, 0],
        ["NPQSL", 30, 0, 31, 1],
      ),
    ),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
];

/** Targets whose measures are in the rows, or across with the year or qualification in the corner: they are named, and not read. */
const NOT_BY_ROW: readonly FieldCase[] = [
  {
    kind: "Measures down and qualifications across, a block for each year",
    workbook: beside(
      sheet(
        "Targets",
        ["2018/19", "NPQH", "NPQSL"],
        ["Recruitment target", 12, 30],
        ["FSM target %", "20%", "25%"],
        [],
        ["2019/20", "NPQH", "NPQSL"],
        ["Recruitment target", 13, 31],
      ),
    ),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "Measures down and one qualification across",
    workbook: beside(sheet("Plan", ["2018/19", "NPQH"], ["Recruitment target", 12])),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "Measures and years down, qualifications across",
    workbook: beside(
      sheet("Targets", ["Measure", "NPQH", "NPQSL"], ["Recruitment target 2018/19", 12, 30], ["FSM % 2018/19", 20, 25]),
    ),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "Qualifications and measures down, years across",
    workbook: beside(
      sheet(
        "Targets",
        ["Qualification", "Measure", ...ACROSS],
        ["NPQH", "Recruitment target", 12, 13],
        ["NPQH", "FSM target %", 20, 21],
      ),
    ),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "A row for each qualification, year and measure",
    workbook: beside(
      sheet(
        "Targets",
        ["Qualification", "Academic year", "Measure", "Target"],
        ["NPQH", "2018/19", "FSM", 20],
        ["NPQH", "2018/19", "Recruitment", 12],
      ),
    ),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "A table of recruitment targets that says so in each row (near miss)",
    workbook: beside(
      sheet(
        "Targets",
        ["Qualification", "Academic year", "Measure", "Recruitment target"],
        ["NPQH", "2018/19", "Recruitment", 12],
        ["NPQSL", "2019/20", "Recruitment", 31],
      ),
    ),
    right: "12, -, -; 31, -, -; missing-column ×2",
    got,
  },
  {
    kind: "Years down and measures across, the qualification in the corner",
    workbook: beside(sheet("Plan", ["NPQH", "Recruitment target", "FSM target %"], ["2018/19", 12, 20])),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "A column for each measure and year",
    workbook: beside(
      sheet("Targets", ["NPQ", "Recruit 18/19", "Recruit 19/20", "FSM 18/19"], ["NPQH", 12, 13, 20], ["NPQSL", 30, 31]),
    ),
    right: "-, -, -; -, -, -; unnamed-targets ×1",
    got,
  },
  {
    kind: "Targets among what became of them (near miss)",
    workbook: beside(
      sheet("Dashboard", ["2018/19", "NPQH", "NPQSL"], ["Recruitment target", 12, 30], ["Recruited", 2, 0]),
    ),
    right: "-, -, -; -, -, -; no problems",
    got,
  },
];

/** People below a title, beside or below targets. */
const WITH_TITLES: readonly FieldCase[] = [
  {
    kind: "A title above the people with their target below it, which is not read",
    workbook: () =>
      workbookFile([
        sheet(
          "Register",
          ["2018/19", "NPQH"],
          ["Recruitment target", 12],
          [],
          ["Participant ID", "Start date", "Ethnicity"],
          ["A1", day(2018, 9, 10), "Irish"],
          ["A2", day(2018, 9, 10), "Chinese"],
        ),
      ]),
    right: "2018/19: 2; 2 rows = 2 counted + 0 left out",
    got: ({ json }) => `${recruited(json)}; ${counts(json)}`,
  },
  {
    kind: "Years over measures that begin beside the headings of the people",
    workbook: () =>
      workbookFile([
        sheet(
          "Register",
          [null, null, null, null, ...HEADINGS],
          ["Targets", null, null, null, ...PEOPLE.rows[1]],
          ["NPQ", "2018/19", null, null, ...PEOPLE.rows[2]],
          [null, "Recruitment", "FSM %", null, ...PEOPLE.rows[3]],
          ["NPQH", 12, 20],
          ["NPQSL", 30, 25],
        ),
      ]),
    right: "12, 20% (0), -; -, -, -; 2018/19: 2; 2019/20: 1; 3 rows = 3 counted + 0 left out",
    got: gotTogether,
  },
];

/** Targets in sections. */
const SECTIONS: readonly FieldCase[] = [
  {
    kind: "Targets in sections, each below its year",
    workbook: beside(
      sheet(
        "Goals",
        ["Qualification", "Recruitment target", "FSM target %"],
        ["2018/19"],
        ["NPQH", 12, 20],
        ["NPQSL", 30, 25],
        [2019],
        ["NPQH", 13, 21],
        ["NPQSL", 31, 26],
      ),
    ),
    right: "12, 20% (0), -; 31, 26% (0), -; missing-column ×1, section-title ×2, taken-from-sheet ×1",
    got,
  },
  {
    kind: "Targets in sections, each below its qualification",
    workbook: beside(
      sheet(
        "Goals",
        ["Year", "Recruitment target"],
        ["NPQH"],
        ["2018/19", 12],
        ["2019/20", 13],
        [],
        ["NPQSL"],
        ["2018/19", 30],
        ["2019/20", 31],
      ),
    ),
    right: "12, -, -; 31, -, -; missing-column ×2, section-title ×2, taken-from-sheet ×1",
    got,
  },
  {
    kind: "Targets of one year by the sheet's name, with another year between the rows",
    workbook: beside(
      sheet("Targets 2018-19", ["Qualification", "Recruitment target"], ["NPQH", 12], ["2019/20"], ["NPQSL", 31]),
    ),
    right: "12, -, -; 31, -, -; missing-column ×2, section-title ×1, taken-from-sheet ×1",
    got,
  },
];

const ENDS = [...HEADINGS, "Withdrawn date"];

/** One person's rows on one qualification. */
function rowsOf(...rows: Rows): () => Promise<Uint8Array> {
  return () => workbookFile([{ name: "Register", rows: [ENDS, ...rows] }]);
}

const LEFT = ["A1", "NPQH", "2017/18", day(2017, 11, 6), 35, "Irish", day(2018, 3, 1)];
const BACK = ["A1", "NPQH", "2018/19", day(2018, 9, 10), 35, "Irish", null];

const whoCounts: FieldCase["got"] = ({ json }) =>
  `${recruited(json)}; ${counts(json)}; ${problems({ ...json, problems: json.problems.filter(({ row }) => row !== null) })}`;

/** The same person on the same qualification twice. */
const RESTARTS: readonly FieldCase[] = [
  {
    kind: "Somebody who withdrew and started again",
    workbook: rowsOf(LEFT, BACK),
    right: "2017/18: 1; 2018/19: 1; 2 rows = 2 counted + 0 left out; restarted-participant ×1",
    got: whoCounts,
  },
  {
    kind: "Somebody who started again, the later row first",
    workbook: rowsOf(BACK, LEFT),
    right: "2017/18: 1; 2018/19: 1; 2 rows = 2 counted + 0 left out; restarted-participant ×1",
    got: whoCounts,
  },
  {
    kind: "Somebody who started again in the same year",
    workbook: rowsOf(LEFT, ["A1", "NPQH", "2017/18", day(2018, 4, 16), 35, "Irish", null]),
    right: "2017/18: 2; 2 rows = 2 counted + 0 left out; restarted-participant ×1",
    got: whoCounts,
  },
  {
    kind: "Somebody who started again before they withdrew (near miss)",
    workbook: rowsOf(LEFT, ["A1", "NPQH", "2017/18", day(2018, 1, 8), 35, "Irish", null]),
    right: "2017/18: 1; 2 rows = 1 counted + 1 left out; conflicting-participant ×1",
    got: whoCounts,
  },
  {
    kind: "Somebody on the same qualification in two years who did not withdraw (near miss)",
    workbook: rowsOf([...LEFT.slice(0, 6), null], BACK),
    right: "2017/18: 1; 2 rows = 1 counted + 1 left out; conflicting-participant ×1",
    got: whoCounts,
  },
  {
    kind: "Somebody who withdrew on an unknown day (near miss)",
    workbook: rowsOf([...LEFT.slice(0, 6), "Yes"], BACK),
    right: "2017/18: 1; 2 rows = 1 counted + 1 left out; conflicting-participant ×1",
    got: whoCounts,
  },
];

/** What the check says of a sheet that is not read: its name, and what it lacks. */
const unread: FieldCase["got"] = ({ json }) =>
  json.problems
    .filter(({ code, table }) => code === "not-read" && table !== "Register")
    .map(({ table, message }) => `${table}: ${message.slice(message.indexOf("looks like"), message.indexOf(", so"))}`)
    .join("; ") || "nothing is asked";

/** Targets that Excel has made dates of: "12-15" is 12 December 2015 or 15 December of this year. */
const MADE_DATES: readonly FieldCase[] = [
  {
    kind: "A recruitment target that Excel made a date of",
    workbook: beside(
      sheet(
        "Goals",
        ["Qualification", "Academic year", "Recruitment target"],
        ["NPQH", "2018/19", day(2019, 12, 15)],
        ["NPQSL", "2019/20", 31],
      ),
    ),
    right: "-, -, -; 31, -, -; missing-column ×2, unreadable-target ×1",
    got,
  },
  {
    kind: "A cross-tab of targets one of which Excel made a date of",
    workbook: beside(
      sheet("Goals", ["Recruitment target", ...ACROSS], ["NPQH", day(2019, 12, 15), 13], ["NPQSL", 30, 31]),
    ),
    right: "-, -, -; 31, -, -; unreadable-target ×1",
    got,
  },
];

/** Sheets that look like feedback or targets and are not read. */
const UNREAD: readonly FieldCase[] = [
  {
    kind: "Feedback without anybody's ID",
    workbook: beside(sheet("Feedback", ["Date", "Rating", "Comments"], [day(2019, 7, 1), 8, "Good"], [null, 9, ""])),
    right: "Feedback: looks like a list of feedback, but it has no column Participant ID",
    got: unread,
  },
  {
    kind: "Feedback by course without anybody's ID",
    workbook: beside(sheet("Survey 2019", ["Course", "Overall rating", "Comments"], ["NPQH", 8, "Good"])),
    right: "Survey 2019: looks like a list of feedback, but it has no column Participant ID",
    got: unread,
  },
  {
    kind: "Targets without years",
    workbook: beside(sheet("Goals", ["Qualification", "Recruitment target", "FSM target %"], ["NPQH", 12, 20])),
    right: "Goals: looks like a list of targets, but it has no column Academic year",
    got: unread,
  },
  {
    kind: "Targets without qualifications",
    workbook: beside(sheet("Goals", ["Academic year", "Recruitment target", "FSM target %"], ["2018/19", 12, 20])),
    right: "Goals: looks like a list of targets, but it has no column Qualification",
    got: unread,
  },
  {
    kind: "Targets without a heading that says so",
    workbook: beside(sheet("Targets", ["Qualification", "Academic year", "Number"], ["NPQH", "2018/19", 12])),
    right:
      "Targets: looks like a list of targets, but it has no column Recruitment target or FSM target % or Non-White British target %",
    got: unread,
  },
  {
    kind: "Lists with ratings, targets and courses of something else (near miss)",
    workbook: beside(
      sheet("Risks", ["Risk", "Rating", "Owner", "Date"], ["Too few tutors", 8, "Jo", day(2019, 1, 1)]),
      sheet("Books", ["Title", "Rating", "Comments"], ["Leading well", 5, "Good"]),
      sheet("Sales", ["Year", "Target", "Actual"], [2018, 100, 90]),
      sheet("Courses", ["Course", "Level", "Places"], ["First aid", 2, 12], ["Safeguarding", 1, 20], ["Fire", 1, 5]),
      sheet("Venue feedback", ["Venue", "Comments", "Cost"], ["Hall", "Cold", 120]),
    ),
    right: "nothing is asked",
    got: unread,
  },
];

export const TARGETS_AND_RESTARTS: readonly FieldCase[] = [
  ...CROSS_TABS,
  ...AMONG_OTHERS,
  ...NOT_BY_ROW,
  ...WITH_TITLES,
  ...SECTIONS,
  ...RESTARTS,
  ...MADE_DATES,
  ...UNREAD,
];
