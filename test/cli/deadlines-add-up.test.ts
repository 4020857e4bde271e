import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Workbook } from "excel-stand-in";
import { openXlsx } from "excel-stand-in/xlsx";
import { reportJson } from "../../cli/report/report-json";
import { reportOf } from "../../src/app/report-of";
import type { ReadRegister } from "../../src/app/read-register";
import { analyse } from "../../src/metrics/analyse";
import type { Definitions } from "../../src/metrics/definitions";
import { SAMPLE_REGISTERS } from "../fixtures/registers/registers";
import { serialOf } from "../support/persons";
import { openSample } from "../support/open-sample";
import { readWorkbook } from "../support/read-workbook";

/** Columns of the table "Still to present", with the bands that each counts. */
const COLUMNS = {
  Overdue: ["overdue"],
  "Within 90 days": ["30 days", "90 days"],
  Later: ["later"],
  Deferred: ["deferred"],
  "No start date": ["no start date"],
} as const;

/** With definitions of one's own: what the JSON says. */
function jsonOf(read: ReadRegister, definitions: Partial<Definitions> = {}) {
  const { register, results } = read.analysis;
  const analysis = analyse(register, { ...results.definitions, ...definitions });
  return reportJson(reportOf({ ...read, analysis }), analysis);
}

/** Every way in which the deadlines do not add up, a line each; `sums` counts what was compared, and people found. */
function differences({ deadlines, metrics, qualifications, standings }: ReturnType<typeof jsonOf>) {
  const [published, , , , still] = metrics[3].tables;
  const wrong: string[] = [];
  const sums = { cells: 0, people: 0, verdicts: 0 };
  const cellOf = (table: typeof still, column: readonly string[], row: string): string =>
    table.rows.find(({ label }) => label === row || label.endsWith(`(${row})`))?.cells[
      table.columns.findIndex((path) => path.join("|") === column.join("|"))
    ] ?? "no cell";
  const countOf = (text: string): number => Number(text.replaceAll(",", ""));
  for (const year of new Set(still.columns.map(([one]) => one))) {
    for (const qualification of [...qualifications, null]) {
      const row = qualification ?? "Totals";
      const some = deadlines.filter(
        (one) => one.year === year && (qualification === null || one.qualification === qualification),
      );
      for (const [column, bands] of Object.entries(COLUMNS)) {
        const people = some.filter(({ band }) => (bands as readonly string[]).includes(band)).length;
        const cell = cellOf(still, [year, column], row);
        if (countOf(cell) !== people) wrong.push(`${year} ${row} ${column}: ${cell}, ${people} deadlines`);
        sums.cells++;
        sums.people += people;
      }
      // With nobody who presented on an unknown day: those judged are who presented, and who is overdue.
      const { figure } = standings.find(
        (one) => one.metric === 4 && one.year === year && one.qualification === qualification,
      ) ?? { figure: "no standing" };
      const overdue = some.filter(({ band }) => band === "overdue").length;
      const among = countOf(cellOf(published, [year, "Presented"], row)) + overdue;
      const within = countOf(cellOf(published, [year, "Within 18m"], row));
      if (figure === "") continue;
      const share = `${(Math.round((within * 10_000) / among) / 100).toFixed(2)} %`;
      if (figure !== share) wrong.push(`${year} ${row}: judged ${figure}, ${within} of ${among} is ${share}`);
      sums.verdicts++;
    }
  }
  return { wrong, ...sums };
}

const DAYS = ["2019-02-28", "2019-12-02", "2020-02-29", "2020-06-30"];

describe.each(DAYS)("on %s, the deadlines of the sample add up", (day) => {
  let read: ReadRegister;
  beforeAll(async () => {
    read = await readWorkbook(await openSample(), serialOf(day));
  });

  it("with the table Still to present, and with the verdict of metric 4", () => {
    const { wrong, cells, people, verdicts } = differences(jsonOf(read));
    expect(wrong).toEqual([]);
    expect(cells).toBe(2 * 5 * 5); // two years, four qualifications and all, five columns
    expect(people).toBe(2 * 647); // each in the row of the qualification and in the totals
    expect(verdicts).toBeGreaterThanOrEqual(5);
  });

  it("also with 24 months from July 2018 on, and where the deferred are due", () => {
    const definitions = { presentWithinExtensions: [{ startsFrom: 43282, months: 24 }], deferredAreDue: true };
    const json = jsonOf(read, definitions);
    expect(differences(json).wrong).toEqual([]);
    expect(json.deadlines.filter(({ start }) => start === "2018-09-17")[0].deadline).toBe("2020-09-17");
    expect(json.deadlines.filter(({ band }) => band === "deferred")).toEqual([]);
  });
});

const FIELD = join(__dirname, "../fixtures/field");

const REGISTERS: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...readdirSync(FIELD).map((name) => [name, async () => new Uint8Array(await readFile(join(FIELD, name)))] as const),
  ...SAMPLE_REGISTERS.filter(({ name }) => ["hand-kept", "sheet-a-year", "right-to-left"].includes(name)).map(
    ({ name, build }) => [name, async () => new Uint8Array(await build().xlsx.writeBuffer())] as const,
  ),
];

describe("the deadlines of registers as providers keep them add up", () => {
  let people = 0;
  it.each(REGISTERS)("%s", async (_, bytes) => {
    const open = async (): Promise<Workbook> => (await openXlsx(await bytes())).workbook;
    for (const day of ["2019-12-02", "2026-11-24"]) {
      const json = jsonOf(await readWorkbook(await open(), serialOf(day)));
      const found = differences(json);
      expect(found.wrong).toEqual([]);
      people += json.deadlines.length;
    }
  });

  it("and have people in them", () => {
    expect(people).toBeGreaterThan(100);
  });
});
