import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import report from "../fixtures/alliance-of-leading-learning.json";
import { publishedCells } from "../fixtures/published-report";
import { recount, type Row, type Sheets } from "../support/recount";

const FILE = readFileSync(join(__dirname, "../../samples/alliance-of-leading-learning.xlsx"));

let sheets: Sheets;

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(FILE).buffer);
  const rowsOf = (name: string): Row[] => {
    // exceljs counts rows and columns from 1.
    const [headings = [], ...rows] = (workbook.getWorksheet(name)?.getSheetValues() ?? []).slice(1) as unknown[][];
    return rows.map((row) => Object.fromEntries(headings.slice(1).map((heading, i) => [heading, row[i + 1] ?? null])));
  };
  sheets = {
    participants: rowsOf("Participants"),
    assessments: rowsOf("Assessments"),
    targets: rowsOf("Targets"),
    feedback: rowsOf("Feedback"),
  };
});

describe("the sample's rows, counted without the add-in", () => {
  it.each([1, 2, 3, 4, 5, 7])("give every cell of metric %i as published, the contradictions corrected", (number) => {
    const cells = publishedCells().filter(({ metric }) => metric === number);
    expect(cells.length).toBeGreaterThan(0);
    const wrong = cells
      .map((cell) => ({ ...cell, counted: recount(sheets, number, cell.table, cell.column, cell.row) }))
      .filter(({ counted, corrected }) => counted !== corrected);
    expect(wrong).toEqual([]);
  });

  it("disagree with the published report in the six cells that contradict it, and in no other", () => {
    const cells = publishedCells();
    const agreeing = cells.filter(
      ({ metric, table, column, row, published }) => recount(sheets, metric, table, column, row) === published,
    );
    expect([cells.length, agreeing.length]).toEqual([1108, 1102]);
  });

  it("give the mean ratings of metric 6, every one a whole number given after the start", () => {
    const { columns, rows } = report.sampleFeedback;
    const counted = rows.map(({ label }) => ({
      label,
      cells: columns.map((column) => recount(sheets, 6, "Qualification", column, label)),
    }));
    expect(counted).toEqual(rows);
    const starts = new Map(sheets.participants.map((person) => [person["Participant ID"], person["Start date"]]));
    for (const one of sheets.feedback) {
      expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(one["Rating"]);
      expect((one["Feedback date"] as Date) > (starts.get(one["Participant ID"]) as Date)).toBe(true);
    }
  });

  it("count a school that lies exactly on the 30 % line, and not one just below", () => {
    const percentages = sheets.participants.map((person) => person["School FSM %"]);
    expect(percentages).toEqual(expect.arrayContaining([30, 29.9]));
  });
});

it("sets one rule of choices a column: ranges that overlap could make Excel repair the file", async () => {
  const archive = await JSZip.loadAsync(FILE);
  for (const sheet of ["sheet1", "sheet2"]) {
    const xml = (await archive.file(`xl/worksheets/${sheet}.xml`)?.async("string")) ?? "";
    const columns = [...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)\d+:/g)].map((match) => match[1]);
    expect(columns.length).toBeGreaterThan(0);
    expect(new Set(columns).size).toBe(columns.length);
  }
});
