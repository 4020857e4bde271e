import ExcelJS from "exceljs";
import { participantRow, PARTICIPANT_HEADINGS, workbookFile } from "../../support/workbook-files";
import { fieldFile, type FieldCase, type ReportJson } from "../field-case";
import { cell, counts, problems, recruited } from "../field-figures";

type Content = string | number | null;
type Cells = Readonly<Record<string, Content>>;

/** Excel's serials of 1 September 2018, 1 January 2019, and the days from 1900 to 1904. */
const [SEPTEMBER_2018, JANUARY_2019, TO_1904] = [43344, 43466, 1462];

/** Rows of participants; cells that are not given are as in `participantRow`, which starts on 6 November 2017. */
function rowsOf(rows: readonly Cells[]): Content[][] {
  return rows.map((cells, i) => {
    const row = participantRow(`P${i + 1}`, { "Start date": 43045, ...cells });
    return PARTICIPANT_HEADINGS.map((heading, at) => (heading in cells ? cells[heading] : (row[at] as Content)));
  });
}

function people(...rows: readonly Cells[]): () => Promise<Uint8Array> {
  return () => workbookFile([{ name: "Register", rows: [PARTICIPANT_HEADINGS, ...rowsOf(rows)] }]);
}

/** Participants without an academic year: their start date gives it. */
function starts(...dates: readonly Content[]): () => Promise<Uint8Array> {
  return people(...dates.map((date) => ({ "Academic year": null, "Start date": date })));
}

/** Participants without a start date. */
function years(...cells: readonly Content[]): () => Promise<Uint8Array> {
  return people(...cells.map((year) => ({ "Academic year": year, "Start date": null })));
}

/** A table of few columns: its headings, and a row for each participant of NPQH. */
function table(headings: readonly string[], ...rows: readonly (readonly Content[])[]): () => Promise<Uint8Array> {
  const body = rows.map((row, i) => [`P${i + 1}`, "NPQH", ...row]);
  return () => workbookFile([{ name: "Register", rows: [["Participant ID", "Qualification", ...headings], ...body] }]);
}

/** The Department's enrolments. */
function enrolments(...rows: readonly (readonly [cohort: Content, suffix: Content, schedule: Content])[]) {
  return table(
    ["Cohort", "cohort_suffix", "schedule_identifier", "training_status"],
    ...rows.map((row) => [...row, "active"]),
  );
}

/** The same with every number below 10 shown as a date. */
function shownAsDates(workbook: () => Promise<Uint8Array>): () => Promise<Uint8Array> {
  return async () => {
    const opened = new ExcelJS.Workbook();
    await opened.xlsx.load((await workbook()).buffer as ArrayBuffer);
    opened.worksheets[0].eachRow((row) =>
      row.eachCell((one) => {
        if (typeof one.value === "number" && one.value < 10) one.numFmt = "dd/mm/yyyy";
      }),
    );
    return new Uint8Array(await opened.xlsx.writeBuffer());
  };
}

/** Participants in a workbook that counts days from 1904; numbers above 9,999 are shown as dates. */
function peopleFrom1904(...rows: readonly Cells[]): () => Promise<Uint8Array> {
  return async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet("Register");
    for (const row of [PARTICIPANT_HEADINGS, ...rowsOf(rows)]) {
      sheet.addRow([...row]).eachCell((one) => {
        if (typeof one.value === "number" && one.value > 9999) one.numFmt = "dd/mm/yyyy";
      });
    }
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
}

/** How often each of these problems occurs. */
const times = (json: ReportJson, ...codes: readonly string[]): string =>
  codes.map((code) => `${code} ×${json.problems.filter((one) => one.code === code).length}`).join(", ");

/** The values that problems of a kind quote. */
const quotedBy = (json: ReportJson, code: string): string =>
  json.problems
    .filter((one) => one.code === code)
    .map(({ message }) => /“.*?”(?: \(.*?\))?/.exec(message)?.[0] ?? "nothing")
    .join(", ");

const presented = (json: ReportJson, year: string): string =>
  `${cell(json, 4, "Totals", year, "Presented")} presented, ${cell(json, 4, "Totals", year, "Within 18m")} within`;

const left = (json: ReportJson, year: string): string =>
  `${cell(json, 7, "Totals", year, "Retention", "Withdrawn")} withdrawn, ` +
  `${cell(json, 7, "Totals", year, "Deferrals", "Deferred")} deferred`;

const EVENTS = ["Withdrawn date", "Deferred date", "Presented date", "Result date"];
/** The same cell in every column of something that may have happened. */
const nothing = (content: Content): Cells => Object.fromEntries(EVENTS.map((heading) => [heading, content]));

export const DATES_AND_YEARS: readonly FieldCase[] = [
  {
    kind: "Dates 48 seconds before midnight throughout",
    workbook: fieldFile("seconds-before-midnight"),
    right: "2017/18: 3; dates-before-midnight ×2",
    got: ({ json }) => `${recruited(json)}; ${times(json, "dates-before-midnight")}`,
  },
  {
    kind: "Dates a rounding error before midnight",
    workbook: starts(SEPTEMBER_2018 - 1e-10, SEPTEMBER_2018 - 2e-9, SEPTEMBER_2018),
    right: "2018/19: 3; no problems",
    got: ({ json }) => `${recruited(json)}; ${problems(json)}`,
  },
  {
    kind: "Dates at the last second or minute of a day, which mean that day",
    workbook: starts(SEPTEMBER_2018 - 1 / 86_400, SEPTEMBER_2018 - 1 / 86_400, SEPTEMBER_2018 - 1 / 1440),
    right: "2017/18: 3; no problems",
    got: ({ json }) => `${recruited(json)}; ${problems(json)}`,
  },
  {
    kind: "Times of day, one of them late",
    workbook: starts(SEPTEMBER_2018 + 0.4, SEPTEMBER_2018 + 0.75, SEPTEMBER_2018 + 0.9995),
    right: "2018/19: 3; no problems",
    got: ({ json }) => `${recruited(json)}; ${problems(json)}`,
  },
  {
    kind: "Midnights of British summer time in universal time",
    workbook: starts("2018-08-31T23:00:00.000Z", "2018-08-31T23:00:00.000Z", "2019-01-01T00:00:00.000Z"),
    right: "2017/18: 2; 2018/19: 1; dates-before-midnight ×1",
    got: ({ json }) => `${recruited(json)}; ${times(json, "dates-before-midnight")}`,
  },
  {
    kind: "Times at 23:00, in winter too",
    workbook: starts("2018-08-31T23:00:00Z", "2018-08-30T23:00:00Z", "2019-01-01T23:00:00Z"),
    right: "2017/18: 2; 2018/19: 1; no problems",
    got: ({ json }) => `${recruited(json)}; ${problems(json)}`,
  },
  {
    kind: "1 January 1900 as a number where there is no date",
    workbook: people(nothing(1), nothing(1), { ...nothing(1), "Presented date": JANUARY_2019 }),
    right: "2017/18: 3; 0 withdrawn, 0 deferred; 1 presented, 1 within; no-dates ×4",
    got: ({ json }) => `${recruited(json)}; ${left(json, "2017/18")}; ${presented(json, "2017/18")}; ${problems(json)}`,
  },
  {
    kind: "Days that mean no date, as texts and as numbers",
    workbook: people(
      ...[
        "01/01/1900",
        "1900-01-01T00:00:00",
        "01-Jan-1900",
        "0000-00-00",
        "00/00/0000",
        "00/01/1900",
        "30/12/1899",
      ].map(nothing),
      ...["31/12/9999", "9999-12-31 00:00:00", "1753-01-01", "0001-01-01", "1/1/1970", "19000101"].map(nothing),
      ...[0, 2, 2_958_465].map(nothing),
    ),
    right: "2017/18: 16; 0 withdrawn, 0 deferred; 0 presented, 0 within; no-dates ×4",
    got: ({ json }) =>
      `${recruited(json)}; ${left(json, "2017/18")}; ${presented(json, "2017/18")}; ${problems(json)}`.replace(
        / {2}/g,
        " 0 ",
      ),
  },
  {
    kind: "1 January 1900 as a start",
    workbook: people({ "Start date": 1 }, { "Start date": "01/01/1900" }, {}),
    right: "2017/18: 3; missing-start-date ×2, no-dates ×1",
    got: ({ json }) => `${recruited(json)}; ${problems(json)}`,
  },
  {
    kind: "1 and 0 for Yes and No",
    workbook: table(
      ["Academic year", "Withdrawn", "Deferred"],
      ["2018/19", 1, 0],
      ["2018/19", 0, 1],
      ["2018/19", 1, null],
    ),
    right: "2018/19: 3; 2 withdrawn, 1 deferred; no-dates ×0",
    got: ({ json }) => `${recruited(json)}; ${left(json, "2018/19")}; ${times(json, "no-dates")}`,
  },
  {
    kind: "1 January 1900 under headings that may say Yes or No, and nothing else there",
    workbook: shownAsDates(table(["Academic year", "Withdrawn", "Deferred"], ["2018/19", 1, 1], ["2018/19", null, 1])),
    right: "2018/19: 2; 0 withdrawn, 0 deferred; no-dates ×2",
    got: ({ json }) => `${recruited(json)}; ${left(json, "2018/19")}; ${times(json, "no-dates")}`,
  },
  {
    kind: "1 among dates under a heading that says Yes or No",
    workbook: table(["Academic year", "Withdrawn"], ["2018/19", 1], ["2018/19", JANUARY_2019], ["2018/19", 1]),
    right: "2018/19: 3; 1 withdrawn, 0 deferred; no-dates ×1",
    got: ({ json }) => `${recruited(json)}; ${left(json, "2018/19")}; ${times(json, "no-dates")}`,
  },
  {
    kind: "Serial numbers stored as texts in every table",
    workbook: () =>
      workbookFile([
        {
          name: "Register",
          rows: [
            PARTICIPANT_HEADINGS,
            ...rowsOf([
              { "Academic year": null, "Start date": "43344", "Presented date": "43,800.0" },
              { "Academic year": null, "Start date": "43344.0", "Withdrawn date": "43466,0", Qualification: "NPQSL" },
              { "Academic year": null, "Start date": "43343.9999999999" },
            ]),
          ],
        },
        {
          name: "Feedback",
          rows: [
            ["Participant ID", "Feedback date", "Rating"],
            ["P1", "43700", 8],
            ["P1", "43701.0", 9],
          ],
        },
        {
          name: "Assessments",
          rows: [
            ["Participant ID", "Task", "Presented date", "Result"],
            ["P1", "Task 1", "43,800", "Passed"],
          ],
        },
        {
          name: "Declarations",
          rows: [
            ["Participant ID", "Course identifier", "Declaration type", "Declaration date", "State"],
            ["P2", "npq-senior-leadership", "completed", "43800", "paid"],
          ],
        },
      ]),
    right: "2018/19: 3; 2 presented, 2 within; 1 withdrawn, 0 deferred; unreadable-date ×0, before-start ×0",
    got: ({ json }) =>
      `${recruited(json)}; ${presented(json, "2018/19")}; ${left(json, "2018/19")}; ${times(json, "unreadable-date", "before-start")}`,
  },
  {
    kind: "Numbers in a column of dates that are no serials",
    workbook: starts("2018", "12345", 2018, "99999", "SEP43344"),
    // 2018 is a year in place of a date.
    right: "2018/19: 2; 5 rows = 2 counted + 3 left out; missing-year ×3",
    got: ({ json }) => `${recruited(json)}; ${counts(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "Months that Excel made dates of, as cohorts",
    workbook: fieldFile("cohort-as-date"),
    right: "2018/19: 3; dates-as-years ×1",
    got: ({ json }) => `${recruited(json)}; ${times(json, "dates-as-years")}`,
  },
  {
    kind: "Months, terms and days as cohorts",
    workbook: years(
      "Sep-18",
      "September 2018",
      "Autumn 2018",
      "Spring 2019",
      "Feb-19",
      "Sep18",
      "1 September 2018",
      "2019-02-01",
      "43344",
    ),
    right: "2018/19: 9; no errors",
    got: ({ json }) => `${recruited(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "Days as cohorts, of which one may be of two years",
    workbook: years("03/02/2019", "25/12/2018", "04/09/2018"),
    right: "2018/19: 2; missing-year ×1, “04/09/2018”",
    got: ({ json }) => `${recruited(json)}; ${problems(json, "error")}, ${quotedBy(json, "missing-year")}`,
  },
  {
    kind: "Years, serials and dates as text in a workbook that counts from 1904",
    workbook: peopleFrom1904(
      { "Academic year": SEPTEMBER_2018 - TO_1904, "Start date": null },
      { "Academic year": 2018, "Start date": SEPTEMBER_2018 - TO_1904 },
      { "Academic year": null, "Start date": "2018-09-01", "Presented date": "2020-03-01T00:00:00" },
      { "Academic year": null, "Start date": `${SEPTEMBER_2018 - TO_1904}`, "Presented date": 43891 - TO_1904 },
      { "Academic year": null, "Start date": "01/09/2018", "Presented date": 43892 - TO_1904, "Withdrawn date": 0 },
    ),
    right: "2018/19: 5; 3 presented, 2 within; 0 withdrawn, 0 deferred",
    got: ({ json }) => `${recruited(json)}; ${presented(json, "2018/19")}; ${left(json, "2018/19")}`,
  },
  {
    kind: "The Department's cohorts with a suffix",
    workbook: fieldFile("cohort-suffix"),
    right: "2024/25: 2; 2025/26: 2; 2026/27: 1; missing-year ×1, “2026c”",
    got: ({ json }) => `${recruited(json)}; ${problems(json, "error")}, ${quotedBy(json, "missing-year")}`,
  },
  {
    kind: "The Department's cohorts with suffix and schedule in columns of their own",
    workbook: enrolments(
      ["2025", "a", "npq-leadership-spring"], // 2024/25
      [2025, "b", "npq-leadership-autumn"], // 2025/26
      [2025, null, "npq-specialist-spring"], // 2024/25
      [2025, null, null], // 2025/26
      [2026, "b", "npq-specialist-spring"], // The suffix is the cohort's: 2026/27
      ["2025a", "a", "npq-leadership-spring"], // 2024/25
    ),
    right: "2024/25: 3; 2025/26: 2; 2026/27: 1; no errors",
    got: ({ json }) => `${recruited(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "Whole cohorts up to 2024, whatever their suffix and schedule",
    workbook: enrolments(
      ["2021a", null, null], // 2021/22
      [2022, "a", "npq-leadership-spring"], // spring 2023 lies in 2022/23
      ["2022/23", "a", "npq-leadership-spring"], // 2022/23
      ["2025/26", null, "npq-leadership-spring"], // An academic year is no cohort: 2025/26
    ),
    right: "2021/22: 1; 2022/23: 2; 2025/26: 1; no errors",
    got: ({ json }) => `${recruited(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "A suffix that the Department does not use",
    workbook: enrolments([2026, "c", "npq-leadership-autumn"], [2026, "b", "npq-leadership-autumn"]),
    right: "2026/27: 1; missing-year ×1, “c”",
    got: ({ json }) => `${recruited(json)}; ${problems(json, "error")}, ${quotedBy(json, "missing-year")}`,
  },
  {
    kind: "Invisible characters in headings, IDs, dates and words",
    workbook: fieldFile("invisible-characters"),
    right: "2018/19: 2; 3 rows = 2 counted + 1 left out; duplicate-participant ×1; 1 presented, 1 within",
    got: ({ json }) => `${recruited(json)}; ${counts(json)}; ${problems(json, "error")}; ${presented(json, "2018/19")}`,
  },
  {
    kind: "Dates with marks of direction",
    workbook: fieldFile("marked-dates"),
    right: "2018/19: 2; no errors",
    got: ({ json }) => `${recruited(json)}; ${problems(json, "error")}`,
  },
  {
    kind: "Invisible characters inside IDs, numbers, and alone in a cell",
    workbook: people(
      { "Participant ID": "AB\u00AD12", "School FSM %": "3\u200B1", "Withdrawn date": "\u200B" },
      { "Participant ID": "AB\u200D12", Qualification: "NPQ\u2060SL", "Deferred date": "\uFEFF\u00A0" },
      {
        "Participant ID": "ab12",
        "Academic year": "2017\u2011\u200E18",
        "School FSM %": "31\u2009",
        "Withdrawn date": "\u200B",
      },
      { "Participant ID": "AB 12" },
    ),
    right: "2017/18: 3; duplicate-participant ×1; 0 withdrawn, 0 deferred; NPQH 100% (2)",
    got: ({ json }) =>
      `${recruited(json)}; ${problems(json)}; ${left(json, "2017/18")}; NPQH ` +
      cell(json, 2, "NPQH", "2017/18", "Actual"),
  },
  {
    kind: "Words that are not recognised and have invisible characters",
    workbook: people({ Qualification: "NPQX\u200B" }, { "Withdrawn date": "so\u200E\u00ADon" }),
    right: "“NPQX” (with the invisible character U+200B); “soon” (with the invisible characters U+200E and U+00AD)",
    got: ({ json }) => `${quotedBy(json, "unknown-qualification")}; ${quotedBy(json, "unreadable-date")}`,
  },
];
