import { HOSTS, parseArea, Workbook, type Host, type HostName, type Worksheet } from "excel-stand-in";
import {
  addCells,
  formulaOf,
  METADATA,
  openedForFormulas,
  shownBy,
  type CellSpec,
  type Question,
} from "../support/range-formulas";

const HOST_NAMES = Object.keys(HOSTS) as HostName[];
const HEADINGS = ["Participant ID", "Qualification", "Start date", "Withdrawn date", "School FSM %", "Rating"];

type Row = readonly (string | number | CellSpec)[];

function workbookOf(rows: readonly Row[], name = "People"): Workbook {
  const workbook = new Workbook();
  addCells(
    workbook,
    name,
    [HEADINGS, ...rows].map((row) => row.map((cell) => (typeof cell === "object" ? cell : { content: cell }))),
  );
  return workbook;
}

const day = (serial: number): CellSpec => ({ content: serial, numberFormat: "dd/mm/yyyy" });
const percent = (share: number): CellSpec => ({ content: share, numberFormat: "0%" });

/** Changes one cell of a sheet as the user does. */
async function enter(host: Host, sheet: Worksheet, address: string, value: string | number): Promise<void> {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no address.`);
  await host.user.enter(sheet, area, [[value]]);
}

/** What a formula on "Sheet" shows. */
const shownAt = (sheet: Worksheet, row = 0): unknown => {
  const content = sheet.cell(row, 0)?.content ?? "";
  return typeof content === "object" ? content.error : content;
};

async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > limit) throw new Error("It never came to that.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.each(HOST_NAMES)("a range as argument in %s", (name) => {
  it("has no rating where the cell is blank", async () => {
    // Every other person has not given a rating; the others rate 8.
    const rows = Array.from({ length: 1_034 }, (_, i): Row => [`P${i}`, "NPQH", 43_045, "", 31, i % 2 === 0 ? 8 : ""]);
    const { host, sheet } = await openedForFormulas(workbookOf(rows), { host: name });
    const formulas = ["=NPQ.FEEDBACK(,,People!A1:F1035)", '=NPQ.COUNT("responses",,,,,People!A1:F1035)'];
    expect(await shownBy(host, sheet, formulas)).toEqual([8, 517]);
  });

  it("has its dates in either date system, however they are formatted", async () => {
    for (const date1904 of [false, true]) {
      const offset = date1904 ? 1462 : 0;
      const workbook = workbookOf([
        ["P1", "NPQH", day(43_045 - offset), day(43_500 - offset), 31, ""],
        ["P2", "NPQH", day(43_045 - offset), "", 31, ""],
      ]);
      workbook.date1904 = date1904;
      const { host, sheet } = await openedForFormulas(workbook, { host: name });
      expect(await shownBy(host, sheet, ["=NPQ.RETENTION(,,,,People!A1:F3)", "=NPQ.YEARS(People!A1:F3)"])).toEqual([
        0.5,
        "2017/18",
      ]);
    }
  });

  it("has deadlines counted from the day that the workbook sets, also before the workbook's own tables are read", async () => {
    // 18 months from 6 November 2017 end on 6 May 2019.
    const workbook = workbookOf([["P1", "NPQH", day(43_045), "", 31, ""]]);
    workbook.settings.set("NPQMetrics.reportDay", "2019-04-30");
    const { host, sheet } = await openedForFormulas(workbook, { host: name });
    const formulas = ['=NPQ.COUNT("overdue",,,,,People!A1:F2)', '=NPQ.COUNT("due-in-30-days",,,,,People!A1:F2)'];
    expect(await shownBy(host, sheet, formulas)).toEqual([0, 1]);
  });

  it("has its percentages as they are shown, or says that it does not know them", async () => {
    const workbook = workbookOf([
      ["P1", "NPQH", 43_045, "", percent(0.31), 8],
      ["P2", "NPQH", 43_045, "", percent(0.45), 8],
    ]);
    const { host, sheet } = await openedForFormulas(workbook, { host: name });
    const [shown] = await shownBy(host, sheet, ['=NPQ.COUNT("fsm",,,,,People!A1:F3)']);
    expect(shown).toEqual(name === "ltsc-2021" ? expect.stringMatching(/^#VALUE! Excel does not say/) : 2);
  });

  it("has no figure that lacks somebody without a word", async () => {
    const rows: readonly Row[] = [
      ["P1", "NPQH", day(43_045), "", 31, 8],
      ["P2", "NPQX", day(43_045), day(43_500), 31, 8],
    ];
    const { host, sheet } = await openedForFormulas(workbookOf(rows), { host: name });
    const [people] = host.workbook.worksheets;
    const formulas = ["=NPQ.RETENTION(,,,,People!A1:F3)", "=NPQ.YEARS(People!A1:F3)"];
    const [retention, years] = await shownBy(host, sheet, formulas);
    expect(retention).toMatch(
      /^#VALUE! 1 row cannot be counted\. In row 3 of (?:People|the range), “Qualification” says “NPQX”\./,
    );
    expect(years).toBe(retention);
    await enter(host, people, "B3", "NPQH");
    expect(await shownBy(host, sheet, formulas)).toEqual([0.5, "2017/18"]);
  });

  it("is read again when it changes, also from blank to 0", async () => {
    const { host, sheet } = await openedForFormulas(workbookOf([["P1", "NPQH", 43_045, "", 31, 6]]), { host: name });
    const [people] = host.workbook.worksheets;
    await enter(host, sheet, "A1", "=NPQ.FEEDBACK(,,People!A1:F3)");
    expect(shownAt(sheet)).toBe(6);
    await enter(host, people, "F2", 4);
    expect(shownAt(sheet)).toBe(4);
    await enter(host, people, "F2", "");
    expect(shownAt(sheet)).toBe("#N/A");
    await enter(host, people, "F2", 0);
    expect(shownAt(sheet)).toBe(name === "ltsc-2021" ? "#N/A" : 0);
  });
});

describe("a range that is read by its address", () => {
  const rows: readonly Row[] = [
    ["P1", "NPQH", day(43_045), "", percent(0.31), 0],
    ["P2", "NPQH", day(43_045), day(43_500), percent(0.1), ""],
  ];
  const RESPONSES: Question = ["COUNT", "responses"];

  it.each([
    ["on a sheet with quotes in its name", "Anna's people", "'Anna''s people'!A1:F3"],
    ["on a sheet with signs in its name", "People & more", "'People & more'!A1:F3"],
    ["of whole columns", "People", "People!A:F"],
    ["with more rows than are filled", "People", "People!A1:F5000"],
  ])("may be one %s", async (_, name, table) => {
    const { host, sheet } = await openedForFormulas(workbookOf(rows, name));
    const questions: readonly Question[] = [RESPONSES, ["COUNT", "fsm"], ["RETENTION"]];
    expect(
      await shownBy(
        host,
        sheet,
        questions.map((question) => formulaOf(question, table)),
      ),
    ).toEqual([1, 1, 0.5]);
  });

  it("has its qualification in the name of its sheet, as the register has it", async () => {
    const workbook = new Workbook();
    const cells = [
      ["Participant ID", "Start date", "Withdrawn date", "Gender", "Rating"],
      ["P1", 43_045, "", "F", 8],
      ["P2", 43_045, 43_500, "M", 7],
    ];
    addCells(
      workbook,
      "NPQSL",
      cells.map((row) => row.map((content) => ({ content }))),
    );
    const { host, sheet } = await openedForFormulas(workbook);
    expect(await shownBy(host, sheet, ['=NPQ.RETENTION("NPQSL",,,,NPQSL!A1:E3)'])).toEqual([0.5]);
  });

  it("is read once for all formulas that name it, and once more when it changes", async () => {
    const { host, sheet } = await openedForFormulas(workbookOf(rows));
    const count = 500;
    const area = { row: 0, column: 0, rows: count, columns: 1 };
    const formula = formulaOf(RESPONSES, "People!A1:F3");
    const readings = jest.spyOn(Excel, "run");
    const formulas = Array.from({ length: count }, () => [formula]);
    await host.user.enter(sheet, area, formulas);
    expect(new Set(formulas.map((_, row) => shownAt(sheet, row)))).toEqual(new Set([1]));
    expect(readings.mock.calls.length).toBeLessThanOrEqual(2);
    readings.mockClear();
    await enter(host, host.workbook.worksheets[0], "F3", 9);
    expect(new Set(formulas.map((_, row) => shownAt(sheet, row)))).toEqual(new Set([2]));
    expect(readings.mock.calls.length).toBeLessThanOrEqual(2);
    readings.mockRestore();
  });

  it("shows what it holds now when it has changed while it was read", async () => {
    const { host, sheet } = await openedForFormulas(workbookOf(rows));
    const [people] = host.workbook.worksheets;
    const entering = enter(host, sheet, "A1", formulaOf(RESPONSES, "People!A1:F3"));
    await enter(host, people, "F3", 9);
    await entering;
    await until(() => shownAt(sheet) === 2);
    await enter(host, people, "F3", "");
    await until(() => shownAt(sheet) === 1);
  });

  it("is answered from the values where Excel refuses to read it", async () => {
    const { host, sheet } = await openedForFormulas(workbookOf([["P1", "NPQH", 43_045, "", 31, 8]]), { host: "web" });
    for (const code of ["GeneralException", "AccessDenied"]) {
      host.failNext({ code, member: "GetIntersection" });
      expect(await shownBy(host, sheet, ["=NPQ.FEEDBACK(,,People!A1:F2)"])).toEqual([8]);
    }
  });

  it("is read in pieces where Excel hands over no more than 5 MB at a time", async () => {
    const long = "x".repeat(400);
    // By their values alone, a share among percentages would be refused.
    const many = Array.from({ length: 600 }, (_, i): Row => {
      return [`P${i} ${long}`, "NPQH", 43_045, "", i === 7 ? percent(0.31) : 12, ""];
    });
    // The first rows are looked at beforehand; all of them are 260 kB.
    const { host, sheet } = await openedForFormulas(workbookOf(many), { host: "web", payloadLimit: 100_000 });
    await enter(host, sheet, "A1", formulaOf(["COUNT", "fsm"], "People!A1:F601"));
    await until(() => shownAt(sheet) === 1);
  });
});

it("data types among the values do no harm where they are handed over although functions.json asks for none", async () => {
  const workbook = workbookOf([
    ["P1", "NPQH", day(43_045), day(43_500), percent(0.31), 8],
    ["P2", "NPQH", day(43_045), "", percent(0.45), ""],
    ["P3", "NPQH", day(43_045), { content: { error: "#N/A" } }, "", ""],
  ]);
  const { host, sheet } = await openedForFormulas(workbook, {
    host: { ...HOSTS.windows, givesStreamAddresses: false },
  });
  host.functions.define({ ...METADATA, allowCustomDataForDataTypeAny: true });
  const formulas = ["RETENTION", "DEFERRAL"].map((name) => formulaOf([name], "People!A1:F4"));
  formulas.push(formulaOf(["COUNT", "fsm"], "People!A1:F4"), "=NPQ.FEEDBACK(,,People!A1:F4)");
  expect(await shownBy(host, sheet, formulas)).toEqual([2 / 3, 0, 2, 8]);
});
