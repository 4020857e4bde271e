import { addWorksheet, Host, loadOfficeJs, Workbook } from "excel-stand-in";
import { asWritten } from "../../src/excel/as-written";
import { HOSTILE_TEXTS } from "../support/hostile-texts";

/** What a cell holds after a text was written into it. */
async function written(text: string) {
  const workbook = new Workbook();
  const sheet = addWorksheet(workbook, "Sheet");
  const { Excel } = await loadOfficeJs(new Host(workbook));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet").getRange("A1").values = [[asWritten(text)]];
    await context.sync();
  });
  return { content: sheet.cell(0, 0)?.content, formula: sheet.cell(0, 0)?.formula };
}

test.each(HOSTILE_TEXTS)("is in the cell as it is, and no formula: %j", async (text) => {
  expect(await written(text)).toEqual({ content: text, formula: undefined });
});

const LONG = "n".repeat(32_766);

test.each([
  ["of as many letters as a cell holds", `n${LONG}`, `n${LONG}`],
  ["that leaves just room for the apostrophe", LONG, LONG],
  ["of one letter more", `nn${LONG}`, `n${LONG.slice(1)}…`],
  ["as long as a cell, that begins as a formula does", `=${LONG}`, `=${LONG.slice(2)}…`],
  ["as long as a cell, that begins with an apostrophe", `'${LONG}`, `'${LONG.slice(2)}…`],
])("a text %s", async (_, text, content) => {
  expect(await written(text)).toEqual({ content, formula: undefined });
});

test("numbers and blanks are written as they are", () => {
  expect([asWritten(3), asWritten(0), asWritten("")]).toEqual([3, 0, ""]);
});
