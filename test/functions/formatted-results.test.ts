import { displayedTexts, FunctionCalculator, type Host, parseArea, type Worksheet } from "excel-stand-in";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";
import { addSheet, HEADINGS, opened, people, workbookOf } from "../support/workbooks";

let host: Host;
let sheet: Worksheet;

beforeAll(async () => {
  const workbook = workbookOf([
    HEADINGS,
    ...people(3),
    ["P4", "Alan", "Example", "NPQH", "2017/18", 43_000, 10, "Male", "No", "Chinese", 43_500, "", "", "", ""],
  ]);
  sheet = addSheet(workbook, "Sheet", []);
  host = await opened(workbook, { host: "windows", calculator: new FunctionCalculator() });
  host.functions.define({ namespace: "NPQ", ...functionsMetadata(FUNCTIONS, "https://localhost:3000") });
  await import("../../src/functions/functions");
});

/** What a formula shows in A1 and what it spills beside and below it, as displayed. */
async function displayed(formula: string): Promise<string[][]> {
  const area = parseArea("A1")!;
  await host.user.enter(sheet, area, formula);
  const texts = displayedTexts(sheet);
  await host.user.clear(sheet, area);
  return texts;
}

describe("in an Excel that knows data types", () => {
  it.each([
    ["=NPQ.RETENTION()", "75%"],
    ['=NPQ.FSM("NPQH",2017)', "75%"],
    ["=NPQ.TARGET(4)", "90.00 %"],
    ["=NPQ.TARGET(6)", "6.00"],
    ['=NPQ.COUNT("recruited")', "4"],
    ['=NPQ.STATUS(7,"NPQH",2017)', "Not yet known"],
  ])("%s is shown as on the sheets: %s", async (formula, text) => {
    expect(await displayed(formula)).toEqual([[text]]);
  });

  it("a metric's table spills as its sheet shows it, with the people behind a share and without hidden zeros", async () => {
    expect(await displayed("=NPQ.METRIC(2)")).toEqual([
      ["Qualification", "2017/18", "", ""],
      ["", "Target", "Actual", "% Target"],
      ["NPQ for Headship (NPQH)", "", "75% (3)", ""],
    ]);
    expect((await displayed("=NPQ.METRIC(7)"))[3].slice(0, 4)).toEqual(["NPQ for Headship (NPQH)", "4", "1", "75%"]);
  });

  it("a rate is a number to whatever refers to it", async () => {
    await host.user.enter(sheet, parseArea("A1")!, "=NPQ.RETENTION()");
    expect(sheet.cell(0, 0)).toMatchObject({ content: 0.75, style: { numberFormat: "General" } });
    await host.user.clear(sheet, parseArea("A1")!);
  });
});
