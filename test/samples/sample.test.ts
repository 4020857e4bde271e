import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { sampleWorkbook } from "../../samples/sample-workbook";
import { correctedTable } from "../fixtures/published-report";

const FILE = join(__dirname, "../../samples/alliance-of-leading-learning.xlsx");

type Row = Readonly<Record<string, unknown>>;

/** Rows of a sheet by heading; blank cells are null. */
async function rowsOf(name: string): Promise<Row[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(FILE);
  // exceljs counts rows and columns from 1.
  const [headings = [], ...rows] = (workbook.getWorksheet(name)?.getSheetValues() ?? []).slice(1) as unknown[][];
  return rows.map((row) =>
    Object.fromEntries(headings.slice(1).map((heading, i) => [String(heading), row[i + 1] ?? null])),
  );
}

describe("the sample workbook", () => {
  it("comes out with the same bytes as the committed file", async () => {
    expect(Buffer.from(await sampleWorkbook()).equals(readFileSync(FILE))).toBe(true);
  }, 30_000);

  it("holds 1,034 different people, each on one course", async () => {
    const people = await rowsOf("Participants");
    expect(people).toHaveLength(1034);
    expect(new Set(people.map((person) => person["Participant ID"])).size).toBe(1034);
    expect(new Set(people.map((person) => `${String(person["First name"])} ${String(person["Last name"])}`)).size).toBe(
      1034,
    );
  });

  it.each([
    [1, "Gender", () => true],
    [1, "Ethnicity", () => true],
    [2, "Disability", (person: Row) => Number(person["School FSM %"]) >= 30],
    [2, "Ethnicity", (person: Row) => Number(person["School FSM %"]) >= 30],
  ])("adds up to the published table of metric %i by %s, counted here by hand", async (metric, name, holds) => {
    const people = (await rowsOf("Participants")).filter(holds);
    const table = correctedTable(metric, name);
    for (const { label, cells } of table.rows.filter((row) => row.label !== "Total")) {
      table.columns.forEach(([year, qualification], i) => {
        const count = people.filter(
          (person) =>
            (person[name] ?? "Not Known") === label &&
            person["Academic year"] === year &&
            (qualification === "Total" || person.Qualification === qualification),
        ).length;
        expect([label, year, qualification, count === 0 ? "" : String(count)]).toEqual([
          label,
          year,
          qualification,
          cells[i],
        ]);
      });
    }
  });

  it("tells one story of each person: nobody presents who left, and results follow presentations", async () => {
    for (const person of await rowsOf("Participants")) {
      const date = (heading: string): number => (person[heading] instanceof Date ? person[heading].getTime() : NaN);
      const hasLeft = person["Withdrawn date"] !== null || person["Deferred date"] !== null;
      if (hasLeft) expect(person["Presented date"]).toBeNull();
      if (person["Presented date"] !== null) expect(date("Presented date")).toBeGreaterThan(date("Start date"));
      if (person["Result"] !== null) expect(date("Result date")).toBeGreaterThan(date("Presented date"));
    }
  });

  it("has one late presentation, a day after a clipped month's end, and one on that very day", async () => {
    const people = await rowsOf("Participants");
    const onTheLimit = people
      .filter((person) => (person["Start date"] as Date).toISOString().startsWith("2018-03-31"))
      .map((person) => (person["Presented date"] as Date | null)?.toISOString().slice(0, 10));
    expect(onTheLimit.sort()).toEqual(["2019-09-30", "2019-10-01"]);
  });
});
