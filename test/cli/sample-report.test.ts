import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { reportJson } from "../../cli/report/report-json";
import { displayedTexts, type Worksheet } from "excel-stand-in";
import { openXlsx } from "excel-stand-in/xlsx";
import { publishedCells } from "../fixtures/published-report";
import type { Ended } from "../../cli/report/run-report";
import { newFolder, runReport, SAMPLE } from "../support/run-report";

const folder = newFolder();
const files = { out: join(folder, "out.xlsx"), json: join(folder, "out.json"), again: join(folder, "again.xlsx") };
const SHEETS = ["Summary", ...[1, 2, 3, 4, 5, 6, 7].map((n) => `Metric ${n}`), "Next", "Data checks"];

let ended: Ended;
let json: ReturnType<typeof reportJson>;
let sampleBefore: Buffer;

beforeAll(async () => {
  sampleBefore = readFileSync(SAMPLE);
  ended = await runReport(SAMPLE, "--out", files.out, "--json", files.json, "--as-of", "2019-12-02");
  json = JSON.parse(readFileSync(files.json, "utf8")) as typeof json;
});

async function sheetsOf(path: string): Promise<Worksheet[]> {
  return (await openXlsx(readFileSync(path))).workbook.worksheets;
}

describe("the report of the sample workbook", () => {
  it("ends with exit code 0, counts everybody and leaves the input as it was", () => {
    expect(ended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(json.counts).toEqual({ rows: 1034, counted: 1034, leftOut: 0 });
    expect(json.problems).toEqual([]);
    expect(json.provider).toBe("Alliance of Leading Learning");
    expect(readFileSync(SAMPLE).equals(sampleBefore)).toBe(true);
  });

  const cells = publishedCells();

  it("covers the 1,108 published cells, of which six contradict the rest of the report", () => {
    expect(cells).toHaveLength(1108);
    expect(cells.filter(({ published, corrected }) => published !== corrected)).toHaveLength(6);
  });

  it.each([1, 2, 3, 4, 5, 7])("shows every published cell of metric %i, the six contradictions corrected", (number) => {
    const wrong = cells
      .filter(({ metric }) => metric === number)
      .filter(({ table: name, column, row, corrected }) => {
        const table = json.metrics[number - 1].tables.find((one) => one.name === name);
        const position = table?.columns.findIndex((path) => path.join("|") === column.join("|")) ?? -1;
        return table?.rows.find(({ label }) => label === row)?.cells[position] !== corrected;
      });
    expect(wrong).toEqual([]);
  });

  it("lists the rows of each published table in the published order, and no others", () => {
    for (const metric of json.metrics.filter(({ number }) => number !== 6)) {
      for (const { name, rows } of metric.tables.filter((one) => one.name !== "Still to present")) {
        const published = cells
          .filter((cell) => cell.metric === metric.number && cell.table === name)
          .map(({ row }) => row);
        expect(rows.map(({ label }) => label)).toEqual([...new Set(published)]);
      }
    }
  });

  it("shows on the sheets what the JSON says, as numbers and not as text", async () => {
    const sheets = await sheetsOf(files.out);
    for (const metric of json.metrics.filter(({ number }) => number !== 7)) {
      const sheet = sheets.find(({ name }) => name === `Metric ${metric.number}`);
      if (sheet === undefined) throw new Error(`There is no sheet Metric ${metric.number}.`);
      const shown = displayedTexts(sheet);
      for (const table of metric.tables) {
        const top = shown.findIndex(([label]) => label === table.name);
        table.rows.forEach(({ label, cells: row }, i) => {
          expect(shown[top + 2 + i].slice(0, row.length + 1)).toEqual([label, ...row]);
          row.forEach((_, column) => {
            expect(typeof (sheet.cell(top + 2 + i, column + 1)?.content ?? 0)).toBe("number");
          });
        });
      }
    }
  });

  it("shows metric 7 with one table a year, in percent of whole numbers", async () => {
    const sheet = (await sheetsOf(files.out)).find(({ name }) => name === "Metric 7");
    const shown = sheet === undefined ? [] : displayedTexts(sheet);
    const tops = shown.flatMap(([label], row) => (label === "Qualification" ? row : []));
    expect(tops).toHaveLength(2);
    tops.forEach((top, year) => {
      const rows = json.metrics[6].tables[0].rows;
      rows.forEach(({ label, cells: row }, i) => {
        expect(shown[top + 3 + i].slice(0, 10)).toEqual([label, ...row.slice(9 * year, 9 * year + 9)]);
      });
    });
  });

  it("is idempotent: run on its own output it gives the same sheets, and no second Metric 1", async () => {
    const { exitCode } = await runReport(files.out, "--out", files.again, "--as-of", "2019-12-02");
    expect(exitCode).toBe(0);
    const [first, second] = await Promise.all([sheetsOf(files.out), sheetsOf(files.again)]);
    expect(second.map(({ name }) => name)).toEqual(["Participants", "Assessments", "Targets", "Feedback", ...SHEETS]);
    second.forEach((sheet, i) => {
      expect(sheet.rows).toEqual(first[i].rows);
      expect([sheet.columnWidths, sheet.frozen, sheet.pageLayout]).toEqual([
        first[i].columnWidths,
        first[i].frozen,
        first[i].pageLayout,
      ]);
    });
  });

  it("prints the Summary on one page, and begins further pages of other sheets with a table", async () => {
    const sheets = (await sheetsOf(files.out)).filter(({ name }) => SHEETS.includes(name));
    expect(sheets[0].pageLayout).toMatchObject({ fitToWidth: 1, fitToHeight: 1, rowBreaks: [] });
    const starts = sheets.slice(1).flatMap((sheet) => {
      expect(sheet.pageLayout).toMatchObject({ fitToWidth: 1, fitToHeight: null });
      return sheet.pageLayout.rowBreaks.map((row) => `${sheet.name}: ${displayedTexts(sheet)[row][0]}`);
    });
    expect(starts).toContain("Metric 1: Ethnicity");
    expect(starts).toContain("Metric 7: Ethnicity: Achievement");
    // Notes below a table of Next, and its last line below a list of several pages, may stand on the next page.
    const isTable = (text: string): boolean =>
      /: (Qualification|Gender|Disability|Ethnicity|Still|Ethnic group|FSM)/.test(text) ||
      /^Next: (ID|Characteristic|The group would then|As of) ?/.test(text);
    expect(starts.filter((text) => !isTable(text))).toEqual([]);
  });

  it("finds nobody's group significantly different, and says so with the numbers behind it", () => {
    const women = json.comparisons.find(
      ({ characteristic, group, measure, year, qualification }) =>
        [characteristic, group, measure, year, qualification].join() === "Gender,Female,achievement,2017/18,",
    );
    expect(women).toMatchObject({ total: 240, otherTotal: 108, verdict: "No significant difference" });
    expect(json.comparisons.some(({ verdict }) => verdict.startsWith("Significantly"))).toBe(false);
  });
});
