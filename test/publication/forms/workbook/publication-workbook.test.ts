import ExcelJS from "exceljs";
import { openXlsx } from "excel-stand-in/xlsx";
import { publicationWorkbook } from "../../../../src/publication/forms/workbook/publication-workbook";
import { plainText } from "../../../../src/text/plain-text";
import { HOSTILE_TEXTS } from "../../../support/hostile-texts";
import { smallCopy } from "../../../support/small-copy";
import { workbookParts } from "../../../support/workbook-parts";

async function withExcelJs(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.buffer as ArrayBuffer);
  return workbook;
}

test("opens as Excel opens files, with its sheets, tables and figures", async () => {
  const { workbook } = await openXlsx(publicationWorkbook(smallCopy("Mixed")));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    "Cover sheet",
    "Table of contents",
    "Notes",
    "Metric 2 Qualification",
    "Metric 2 Ethnicity",
    "Metric 7 Qualification",
  ]);
  expect(workbook.worksheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual([
    "Table_of_contents",
    "Notes",
    "Metric_2_by_qualification",
    "Metric_2_by_ethnicity",
    "Metric_7_by_qualification",
  ]);
});

test("has the years of a table below each other, and 0 for nought", async () => {
  const sheet = (await withExcelJs(publicationWorkbook(smallCopy("Mixed")))).getWorksheet("Metric 2 Ethnicity");
  const rows = sheet?.getRows(5, 5)?.map(({ values }) => (values as unknown[]).slice(1));
  expect(rows).toEqual([
    ["Ethnicity", "Year", "NPQH", "Mixed", "Total"],
    ["Mixed", "2017/18", 0, 1034, "[c]"],
    ["Total", "2017/18", 12, 1040, 1052],
    ["Mixed", "2018/19", 5, "[c]", "[c]"],
    ["Total", "2018/19", 5, 6, 11],
  ]);
});

test("names columns of several levels by all of them", async () => {
  const sheet = (await withExcelJs(publicationWorkbook(smallCopy("Mixed")))).getWorksheet("Metric 7 Qualification");
  expect((sheet?.getRow(5).values as unknown[]).slice(1)).toEqual([
    ...["Qualification", "Year", "Retention: Started", "Retention: Withdrawn", "Retention: Retention %"],
    "Deferrals: Started",
  ]);
});

test("says no more of a percentage than is displayed", async () => {
  const parts = await workbookParts(publicationWorkbook(smallCopy("Mixed")));
  const numbers = [...parts].flatMap(([name, part]) =>
    name.startsWith("xl/worksheets/sheet")
      ? [...part.matchAll(/<c r="\w+" s="\d+"><v>([^<]*)</g)].map(([, v]) => v)
      : [],
  );
  expect(numbers).toContain("0.62");
  for (const number of numbers) expect(number).toMatch(/^(?:\d+|\d\.\d{1,4})$/);
});

test("keeps names as texts, whatever they are, and each heading of a table its own", async () => {
  for (const name of [...HOSTILE_TEXTS, ""]) {
    const file = publicationWorkbook(smallCopy(name));
    await openXlsx(file);
    const sheet = (await withExcelJs(file)).getWorksheet("Metric 2 Ethnicity");
    const label = sheet?.getCell("A6");
    expect(label?.type).toBe(ExcelJS.ValueType.String);
    expect(label?.text).toBe(plainText(name) || "Not named");
    const headings = (sheet?.getRow(5).values as string[]).slice(1).map((heading) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(5);
    for (const heading of headings) expect(heading.length).toBeLessThanOrEqual(255);
  }
});

test.each(["year", "ETHNICITY", "Total", "NPQH"])(
  "a qualification called %s has a heading of its own",
  async (name) => {
    const sheet = (await withExcelJs(publicationWorkbook(smallCopy(name)))).getWorksheet("Metric 2 Ethnicity");
    const headings = (sheet?.getRow(5).values as string[]).slice(1).map((heading) => heading.toLowerCase());
    expect(headings).toHaveLength(5);
    expect(new Set(headings).size).toBe(5);
  },
);

test("a name that looks like a formula stays a text when it is typed again", async () => {
  const parts = await workbookParts(publicationWorkbook(smallCopy("=1+1")));
  const quoted = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf [^>]*xfId="\d+"([^>]*)>/g)].map(([, rest]) =>
    rest.includes('quotePrefix="1"'),
  );
  const style = Number(/<c r="A6" s="(\d+)"/.exec(parts.get("xl/worksheets/sheet5.xml") ?? "")?.[1]);
  expect(quoted[style]).toBe(true);
});

test("has a cover, contents and notes where there are no figures", async () => {
  const file = publicationWorkbook(smallCopy("", { metrics: [], years: [], definitionNotes: [] }));
  const { workbook } = await openXlsx(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Cover sheet", "Table of contents", "Notes"]);
  expect((await withExcelJs(file)).getWorksheet("Cover sheet")?.getCell("A1").text).toBe("NPQ metrics");
});

test("is the same, byte by byte, for the same copy, whatever the clock says", () => {
  const files = ["2026-11-24T12:00:00Z", "2031-02-03T04:05:06Z"].map((now) => {
    jest.useFakeTimers({ now: new Date(now) });
    return publicationWorkbook(smallCopy("Mixed"));
  });
  jest.useRealTimers();
  expect(files[0]).toEqual(files[1]);
  // Midnight of 1 January 1980 as an archive keeps it, in every time zone.
  expect(new DataView(files[0].buffer).getUint32(10, true)).toBe(0x0021_0000);
});
