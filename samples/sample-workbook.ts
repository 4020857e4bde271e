import ExcelJS from "exceljs";
import JSZip from "jszip";
import { inventAssessments } from "./assessments";
import { day, toDate, type Day } from "./calendar";
import { REPORT_DAY } from "./dates";
import { inventFeedback } from "./feedback";
import { inventParticipants } from "./participants";
import { publishedIntakes } from "./published-intakes";
import { Random } from "./random";
import { verify } from "./verify";

const PROVIDER = "Alliance of Leading Learning";
const SEED = 20172018;
const DATE_FORMAT = "dd/mm/yyyy";
/** Excel's number of the paper size. */
const A4 = 9;

type Cell = string | number | Date | null;

/** A worksheet with one Excel table. */
interface TableSheet {
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly isDate?: boolean }[];
  readonly rows: readonly (readonly Cell[])[];
  /** Heading → the values that may be entered. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** The sample workbook as a file. The same bytes at every call. Throws when its rows miss a published figure. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.company = PROVIDER;
  workbook.creator = PROVIDER;
  workbook.lastModifiedBy = PROVIDER;
  workbook.created = toDate(REPORT_DAY);
  workbook.modified = toDate(REPORT_DAY);
  for (const sheet of tableSheets()) addTableSheet(workbook, sheet);
  return withFixedDates(await workbook.xlsx.writeBuffer());
}

/** The sample's tables. Throws when their rows miss a published figure. */
export function tableSheets(): TableSheet[] {
  const random = new Random(SEED);
  const intakes = publishedIntakes();
  const participants = inventParticipants(intakes, random);
  const assessments = inventAssessments(participants, intakes, random);
  verify({ participants, assessments }, intakes);
  const date = (value: Day | null): Date | null => (value === null ? null : toDate(value));
  const known = (value: string): string | null => (value === "Not Known" ? null : value);
  return [
    {
      name: "Participants",
      columns: [
        ...[text("Participant ID", 14), text("First name", 14), text("Last name", 14), text("Qualification", 14)],
        ...[text("Academic year", 14), dates("Start date"), text("School URN", 12), text("School name", 28)],
        ...[text("School FSM %", 13), text("Gender", 16), text("Disability", 16), text("Ethnicity", 46)],
        ...[dates("Withdrawn date"), dates("Deferred date"), dates("Presented date"), dates("Result date")],
        text("Result", 10),
      ],
      rows: participants.map(({ progress, school, ...person }) => [
        ...[person.id, person.firstName, person.lastName, person.qualification, person.academicYear],
        ...[date(person.startDate), school.urn, school.name, school.fsmPercent],
        ...[known(person.gender), known(person.disability), known(person.ethnicity)],
        ...[date(progress.withdrawnDate), date(progress.deferredDate), date(progress.presentedDate)],
        ...[date(progress.resultDate), progress.result],
      ]),
      lists: {
        Qualification: ["NPQEL", "NPQH", "NPQSL", "NPQML"],
        Gender: ["Female", "Male", "Prefer not to say"],
        Disability: ["Yes", "No", "Prefer not to say"],
        Result: ["Passed", "Failed"],
      },
    },
    {
      name: "Assessments",
      columns: [
        ...[text("Participant ID", 14), text("Task", 10), dates("Presented date"), text("Result", 10)],
        ...[text("QAA moderated", 15), text("Moderation outcome", 20)],
      ],
      rows: assessments.map((one) => [
        ...[one.participantId, one.task, date(one.presentedDate), one.result],
        ...[one.isModerated ? "Yes" : "No", one.isModerated ? "Upheld" : null],
      ]),
      lists: {
        Result: ["Passed", "Failed"],
        "QAA moderated": ["Yes", "No"],
        "Moderation outcome": ["Upheld", "Not upheld"],
      },
    },
    {
      name: "Targets",
      columns: [
        ...[text("Qualification", 14), text("Academic year", 14), text("Recruitment target", 20)],
        ...[text("FSM target %", 14), text("Non-White British target %", 27)],
      ],
      rows: intakes.map((intake) => [
        ...[intake.qualification, intake.year, intake.recruitmentTarget, intake.fsmTarget],
        intake.notWhiteBritishTarget,
      ]),
      lists: {},
    },
    {
      name: "Feedback",
      columns: [text("Participant ID", 14), dates("Feedback date"), text("Rating", 10)],
      rows: inventFeedback(participants, random).map((one) => [one.participantId, date(one.date), one.rating]),
      lists: {},
    },
  ];
}

function text(heading: string, width: number) {
  return { heading, width };
}

function dates(heading: string) {
  return { heading, width: 16, isDate: true };
}

function addTableSheet(workbook: ExcelJS.Workbook, { name, columns, rows, lists }: TableSheet): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: "frozen", ySplit: 1 }],
    pageSetup: {
      paperSize: A4,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "1:1",
    },
  });
  sheet.addTable({
    name,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  columns.forEach(({ heading, width, isDate }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (isDate === true) column.numFmt = DATE_FORMAT;
    const values = lists[heading];
    if (values === undefined) return;
    const rule: ExcelJS.DataValidation = { type: "list", allowBlank: true, formulae: [`"${values.join(",")}"`] };
    ruleRange(sheet, `${column.letter}2:${column.letter}${rows.length + 1}`, rule);
  });
  sheet.getRow(1).font = { bold: true, color: { argb: "FFFFFFFF" } };
}

/** The part of exceljs's worksheets that its type declarations leave out. */
interface ValidatedRanges {
  readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
}

/** One rule for a range. Set cell by cell, exceljs would write ranges that overlap (D2:D1035 and D10:D1035). */
function ruleRange(sheet: ExcelJS.Worksheet, range: string, rule: ExcelJS.DataValidation): void {
  (sheet as ExcelJS.Worksheet & ValidatedRanges).dataValidations.add(range, rule);
}

/** Packs the parts again under one fixed date, so that the file does not change with the day on which it is made. */
async function withFixedDates(file: ArrayBuffer): Promise<Uint8Array> {
  const written = await JSZip.loadAsync(file);
  const packed = new JSZip();
  const names = Object.keys(written.files).filter((name) => written.files[name]?.dir === false);
  for (const name of names.sort()) {
    const content = await written.file(name)?.async("uint8array");
    if (content !== undefined) packed.file(name, content, { date: toDate(day(2019, 12, 2)), createFolders: false });
  }
  return packed.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}
