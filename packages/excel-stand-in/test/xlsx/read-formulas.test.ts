import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { uncalculatedCells } from "../../src/workbook/uncalculated";
import { partsOf, withParts, written } from "./files";

const SHEET = "xl/worksheets/sheet1.xml";

/** A workbook whose first row holds these cells, as a program may write them. */
async function withCells(cells: string): Promise<Uint8Array> {
  const file = await written((workbook) => void workbook.addWorksheet("Data").addRow(["x"]));
  return withParts(file, (path, text) =>
    path === SHEET
      ? text.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData><row r="1">${cells}</row></sheetData>`)
      : text,
  );
}

describe("the result of a formula", () => {
  it.each([
    ["is a number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ["is an empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["is an empty text, written shorter", '<c r="A1" t="str"><f>""</f><v/></c>', ""],
    ["is an empty text in a cell without address", '<c t="str"><f>""</f><v></v></c>', ""],
    ["is an error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["is missing", '<c r="A1"><f>1+1</f></c>', null],
    ["is missing, as openpyxl writes it", '<c r="A1"><f>1+1</f><v></v></c>', null],
    ["is missing, written shorter", '<c r="A1"><f>1+1</f><v/></c>', null],
  ])("%s", async (_, cell, content) => {
    const { workbook } = await openXlsx(await withCells(cell));
    const [sheet] = workbook.worksheets;
    expect(sheet.cell(0, 0)).toMatchObject({ content, formula: expect.stringMatching(/^=/) as string });
    expect(uncalculatedCells(workbook.worksheets)).toEqual(content === null ? [{ sheet, row: 0, column: 0 }] : []);
  });

  it("may be missing of shared formulas", async () => {
    const cells = '<c r="A1"><f t="shared" ref="A1:B1" si="0">A2*2</f></c><c r="B1"><f t="shared" si="0"/></c>';
    const { workbook } = await openXlsx(await withCells(cells));
    expect(workbook.worksheets[0].rows[0]?.map((cell) => [cell?.formula, cell?.content])).toEqual([
      ["=A2*2", null],
      ["=B2*2", null],
    ]);
  });

  it("is saved once there is one, and the file stays as it is before", async () => {
    const file = await withCells('<c r="A1"><f>1+1</f></c>');
    const opened = await openXlsx(file);
    expect((await partsOf(await saveXlsx(opened)))[SHEET]).toBe((await partsOf(file))[SHEET]);
    const [sheet] = opened.workbook.worksheets;
    sheet.put(0, 0, { ...sheet.cell(0, 0)!, content: 2 });
    expect((await partsOf(await saveXlsx(opened)))[SHEET]).toContain("<f>1+1</f><v>2</v>");
  });
});
