import ExcelJS from "exceljs";
import { participantRow, PARTICIPANT_HEADINGS, workbookFile } from "../../support/workbook-files";
import { fieldFile, type FieldCase, type ReportJson } from "../field-case";
import { cell, counts, problems, recruited } from "../field-figures";

type Content = string | number | Date | null;

const ISO = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
/** Excel's serial of 1 September 2018. */
const SEPTEMBER_2018 = 43344;

/** A workbook with one participant a row; cells that are not given are as in `participantRow`. */
function people(...rows: readonly Readonly<Record<string, Content>>[]): () => Promise<Uint8Array> {
  return () =>
    workbookFile([
      { name: "Register", rows: [PARTICIPANT_HEADINGS, ...rows.map((cells, i) => participantRow(`P${i + 1}`, cells))] },
    ]);
}

/** Participants without an academic year, so that the start date gives it. */
function starts(...dates: readonly Content[]): () => Promise<Uint8Array> {
  return people(...dates.map((date) => ({ "Academic year": "", "Start date": date })));
}

/** Participants without a start date. */
function years(...cells: readonly Content[]): () => Promise<Uint8Array> {
  return people(...cells.map((year) => ({ "Academic year": year, "Start date": "" })));
}

/** A sheet of the Department's enrolments; each row is cohort, suffix and schedule. */
function enrolments(...rows: readonly (readonly [Content, Content, Content])[]): () => Promise<Uint8Array> {
  const headings = ["participant_id", "course_identifier", "cohort", "cohort_suffix", "schedule_identifier"];
  const body = rows.map((row, i) => [`P${i + 1}`, "npq-headship", ...row, `application-${i}`, "active"]);
  return () =>
    workbookFile([{ name: "enrolments", rows: [[...headings, "npq_application_id", "training_status"], ...body] }]);
}

/** The same in a workbook that counts days from 1904. */
function from1904(rows: readonly (readonly Content[])[]): () => Promise<Uint8Array> {
  return async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet("Register");
    rows.forEach((row) => sheet.addRow([...row]));
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  };
}

const codesOf = (json: ReportJson, ...codes: readonly string[]): string =>
  codes.map((code) => `${code} ×${json.problems.filter((one) => one.code === code).length}`).join(", ");

/** Metric 4 of one year: "2 presented, 1 within". */
const presented = (json: ReportJson, year: string): string =>
  `${cell(json, 4, "Totals", year, "Presented")} presented, ${cell(json, 4, "Totals", year, "Within 18m")} within`;

/** Metric 7 of one year: "1 withdrawn, 0 deferred". */
const left = (json: ReportJson, year: string): string => {
  const table = json.metrics.find(({ number }) => number === 7)?.tables.find(({ name }) => name.includes(year));
  const of = (title: string): string => {
    const at = table?.columns.findIndex((path) => path.at(-1) === title) ?? -1;
    return table?.rows.find(({ label }) => label === "Totals" || label.includes("NPQH"))?.cells[at] ?? "?";
  };
  return `${of("Withdrawn")} withdrawn, ${of("Deferred")} deferred`;
};

export const DATES_AND_YEARS: readonly FieldCase[] = [
  {
    kind: "Dates 48 seconds before midnight throughout",
    workbook: fieldFile("seconds-before-midnight"),
    right: "2017/18: 3; dates-before-midnight ×2",
    got: ({ json }) => `${recruited(json)}; ${codesOf(json, "dates-before-midnight")}`,
  },
  {
    kind: "Months that Excel made dates of, as cohorts",
    workbook: fieldFile("cohort-as-date"),
    right: "2018/19: 3; dates-as-years ×1",
    got: ({ json }) => `${recruited(json)}; ${codesOf(json, "dates-as-years")}`,
  },
  {
    kind: "The Department's cohorts with a suffix",
    workbook: fieldFile("cohort-suffix"),
    right: "2024/25: 2; 2025/26: 2; 2026/27: 1; “2026c” does not give an academic year",
    got: ({ json }) =>
      `${recruited(json)}; ${/“2026c”.*year/.exec(json.problems.find(({ code }) => code === "missing-year")?.message ?? "")?.[0]}`,
  },
  {
    kind: "Invisible characters in headings, IDs, dates and words",
    workbook: fieldFile("invisible-characters"),
    right: "2018/19: 2; 3 rows = 2 counted + 1 left out; duplicate-participant ×1; 1 presented, 1 within",
    got: ({ json }) =>
      `${recruited(json)}; ${counts(json)}; ${problems(json, "error")}; ${presented(json, "2018/19")}`,
  },
  {
    kind: "Dates with marks of direction",
    workbook: fieldFile("marked-dates"),
    right: "2018/19: 2; no errors",
    got: ({ json }) => `${recruited(json)}; ${problems(json, "error")}`,
  },
];
