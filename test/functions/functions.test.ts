import { FunctionCalculator, type Host, parseArea, type Workbook, type Worksheet } from "excel-stand-in";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { COUNTED_NAMES } from "../../src/metrics/behind/counted-name";
import { functionsMetadata } from "../../src/answers/functions-metadata";
import { addSheet, HEADINGS, opened, people, workbookOf } from "../support/workbooks";

/** A workbook whose formulas know the functions; "Sheet" is blank. Rows of "People" are three women who have just started. */
async function openedWithFunctions(): Promise<{ host: Host; sheet: Worksheet; people: Worksheet; workbook: Workbook }> {
  const workbook = workbookOf([
    HEADINGS,
    ...people(3),
    ["P4", "Alan", "Example", "NPQML", "2018/19", 43_405, 10, "Male", "No", "Chinese", 43_500, "", "", "", ""],
  ]);
  const sheet = addSheet(workbook, "Sheet", []);
  const host = await opened(workbook, { calculator: new FunctionCalculator() });
  host.functions.define({ namespace: "NPQ", ...functionsMetadata(FUNCTIONS, "https://localhost:3000") });
  // It associates the functions, for which office.js has to be there.
  await import("../../src/functions/functions");
  return { host, sheet, people: workbook.worksheets[0], workbook };
}

/** The functions belong to one session, and that to one workbook. */
const opening = openedWithFunctions();

async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > limit) throw new Error("It never came to that.");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const areaOf = (address: string) => {
  const area = parseArea(address);
  if (area === null) throw new Error(`${address} is no address.`);
  return area;
};

/** What a cell shows: its value, or its error and what is said about that. */
function shownAt(sheet: Worksheet, row: number, column: number): unknown {
  const cell = sheet.cell(row, column);
  const content = cell?.content ?? "";
  return typeof content === "object" ? `${content.error} ${cell?.errorMessage ?? ""}`.trim() : content;
}

function shownIn(sheet: Worksheet, address: string): unknown[][] {
  const { row, column, rows, columns } = areaOf(address);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => shownAt(sheet, row + r, column + c)),
  );
}

/** Enters formulas below each other and returns what they show. They are cleared again. */
async function shownBy(...formulas: string[]): Promise<unknown[]> {
  const { host, sheet } = await opening;
  const area = { row: 0, column: 0, rows: formulas.length, columns: 1 };
  await host.user.enter(
    sheet,
    area,
    formulas.map((formula) => [formula]),
  );
  const shown = formulas.map((_, row) => shownAt(sheet, row, 0));
  await host.user.clear(sheet, area);
  return shown;
}

describe("the functions of the workbook", () => {
  it("are associated by their ids as soon as the script has run, all of the catalogue and nothing else", async () => {
    await opening;
    const associated = jest.spyOn(CustomFunctions, "associate").mockImplementation(() => {});
    jest.isolateModules(() => void jest.requireActual("../../src/functions/functions"));
    const ids = associated.mock.calls.map(([id]) => id as unknown);
    associated.mockRestore();
    expect(ids).toEqual(FUNCTIONS.map(({ name }) => name));
  });

  it.each([
    ['=NPQ.RECRUITMENT("NPQH",2017)', "#N/A There is no matching recruitment target."],
    ["=NPQ.FSM()", 3 / 4],
    ['=NPQ.FSM("NPQML",2018)', 0],
    ['=NPQ.NONWHITEBRITISH("NPQH","2017/18","Gender","F")', 1],
    [
      '=NPQ.WITHINTIME("NPQH",2017,"Gender","F")',
      "#N/A No matching participant has presented for final assessment yet.",
    ],
    ['=NPQ.ACCURACY("NPQH",2017)', "#N/A No matching assessment has been moderated yet."],
    ['=NPQ.FEEDBACK("NPQH",2017)', "#N/A No matching participant has given feedback yet."],
    ["=NPQ.RETENTION()", 3 / 4],
    ['=NPQ.RETENTION("NPQ for Middle Leadership")', 0],
    ['=npq.retention("npqh","17/18","gender","Female")', 1],
    ['=NPQ.DEFERRAL("NPQH",2017,"Gender","F")', 0],
    ['=NPQ.ACHIEVEMENT("NPQH",2017,"Gender","F")', "#N/A No matching participant has a final result yet."],
    ['=NPQ.COUNT("recruited")', 4],
    ['=NPQ.COUNT("withdrawn","NPQML","18/19","Ethnic group","Asian / Asian British")', 1],
    ["=NPQ.TARGET(4)", 0.9],
    ['=NPQ.TARGET(2,"NPQH",2017)', "#N/A Metric 2 has no target for this qualification and year."],
    ['=NPQ.STATUS(7,"NPQH",2017)', "Not yet known"],
    ['=NPQ.GAP("retention","Gender","Male")', -1],
    ['=NPQ.GAP("retention","Gender","Female","NPQH")', "#N/A There are no participants or results to compare."],
    ['=NPQ.PVALUE("retention","Gender","Male")', "#N/A There is no p-value: too few to test."],
    ['=NPQ.VERDICT("retention","Gender","Male","NPQML",2018)', "Too few to test"],
    ['=NPQ.METRIC(1,"Gender",2018)', "Gender"],
    ["=NPQ.QUALIFICATIONS()", "NPQH"],
    ["=NPQ.YEARS()", "2017/18"],
    ['=NPQ.GROUPS("Gender")', "Female"],
    ['=NPQ.PARTICIPANTS("withdrawn","NPQML",2018,"Gender","M")', "P4"],
  ])("answer %s", async (formula, expected) => {
    expect(await shownBy(formula)).toEqual([expected]);
  });

  it("say what is wrong with an argument, and what is accepted", async () => {
    expect(await shownBy('=NPQ.RETENTION("NPQSL")', '=NPQ.COUNT("all")', "=NPQ.STATUS(8)")).toEqual([
      "#VALUE! “NPQSL” is not in your tables. Use NPQH or NPQML.",
      `#VALUE! “all” is not a count. Use one of: ${COUNTED_NAMES.join(", ")}.`,
      "#VALUE! “8” is not a metric. Use a number from 1 to 7.",
    ]);
  });

  it("spill their tables", async () => {
    const { host, sheet } = await opening;
    await host.user.enter(sheet, areaOf("B2"), '=NPQ.METRIC(7,,"2018/19")');
    expect(shownIn(sheet, "B2:H6").map((row) => row.join("|"))).toEqual([
      "Qualification|2018/19|||||",
      "|Retention|||Deferrals||",
      "|Started|Withdrawn|Retention %|Started|Deferred|Deferred %",
      "NPQ for Headship (NPQH)|0|0||0|0|",
      "NPQ for Middle Leadership (NPQML)|1|1|0|1|0|0",
    ]);
    await host.user.clear(sheet, areaOf("B2"));
    await host.user.enter(sheet, areaOf("B2"), '=NPQ.PARTICIPANTS("recruited","NPQH")');
    expect(shownIn(sheet, "B2:B5")).toEqual([["P1"], ["P2"], ["P3"], [""]]);
    await host.user.clear(sheet, areaOf("B2"));
  });

  it("take arguments from cells; a blank one says nothing", async () => {
    const { host, sheet } = await opening;
    await host.user.enter(sheet, areaOf("D1:E1"), [["npqml", 2018]]);
    expect(await shownBy('=NPQ.COUNT("recruited",D1,E1)', '=NPQ.COUNT("recruited",F1,F1,F1,F1)')).toEqual([1, 4]);
    await host.user.clear(sheet, areaOf("D1:E1"));
  });

  it("follow the register for as long as they stand", async () => {
    const { host, sheet, people: register } = await opening;
    await host.user.enter(sheet, areaOf("A1:A2"), [['=NPQ.COUNT("withdrawn")'], ['=NPQ.COUNT("recruited")']]);
    expect(shownIn(sheet, "A1:A2")).toEqual([[1], [4]]);
    const withdrawn = { row: 1, column: HEADINGS.indexOf("Withdrawn date"), rows: 1, columns: 1 };
    await host.user.enter(register, withdrawn, [[43_100]]);
    await until(() => shownAt(sheet, 0, 0) === 2);
    expect(shownIn(sheet, "A1:A2")).toEqual([[2], [4]]);
    await host.user.clear(register, withdrawn);
    await until(() => shownAt(sheet, 0, 0) === 1);
    await host.user.clear(sheet, areaOf("A1:A2"));
    expect(host.functions.active).toBe(0);
  });

  it("read a range that they name, with errors in some of its cells, and calculate anew when it changes", async () => {
    const { host, sheet } = await opening;
    await host.user.enter(sheet, areaOf("D1:G3"), [
      ["Participant ID", "Qualification", "Academic year", "Withdrawn date"],
      ["Q1", "NPQSL", "2019/20", "#N/A"],
      ["Q2", "NPQSL", "2019/20", ""],
    ]);
    await host.user.enter(sheet, areaOf("A1:A3"), [
      ['=NPQ.RETENTION("NPQSL",,,,D1:G3)'],
      ["=NPQ.YEARS(D1:G3)"],
      ["=NPQ.QUALIFICATIONS(D2:G3)"],
    ]);
    const headings =
      "#VALUE! The first row of the range needs the headings Participant ID, Qualification and Start date (or Academic year).";
    expect(shownIn(sheet, "A1:A3")).toEqual([[1], ["2019/20"], [headings]]);
    await host.user.enter(sheet, areaOf("G3"), 43_800);
    expect(shownIn(sheet, "A1")).toEqual([[0.5]]);
    await host.user.clear(sheet, areaOf("A1:G3"));
  });
});
