import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { fixture, partsOf, sheetOf, withParts } from "./files";

const SHEET = "xl/worksheets/sheet1.xml";

/** Rows as hardly any program writes them, in the place of those of the first sheet. */
const ROWS =
  "<row r = '1'><c t='str' r='A1'><v>é &amp; &#x41;</v></c><!-- a remark --><c><v><![CDATA[7]]></v></c></row>\r\n" +
  '<row><c r="b2" t="d"><v>2018-09-01</v></c></row>';

async function opened(tag = "<sheetData>") {
  const bytes = await withParts(fixture(), (path, xml) =>
    path === SHEET ? xml.replace(/<sheetData>.*<\/sheetData>/s, `${tag}${ROWS}</sheetData>`) : xml,
  );
  const { workbook } = await openXlsx(bytes);
  return { bytes, name: workbook.worksheets[0].name };
}

describe("rows that do not change", () => {
  it("stay as they are, byte for byte, when something else of their sheet changes", async () => {
    const { bytes, name } = await opened();
    const document = await openXlsx(bytes);
    sheetOf(document.workbook, name).showGridlines = false;
    const saved = await saveXlsx(document);
    const xml = (await partsOf(saved))[SHEET];
    expect(xml).toContain(`<sheetData>${ROWS}</sheetData>`);
    expect(xml).toContain('showGridLines="0"');
    const cells = sheetOf((await openXlsx(saved)).workbook, name);
    expect([cells.cell(0, 0)?.content, cells.cell(0, 1)?.content, cells.cell(1, 1)?.content]).toEqual([
      "é & A",
      7,
      43344,
    ]);
  });

  it("stay as they are when the sheet is taken from behind another one to the front", async () => {
    const { bytes, name } = await opened('<sheetData foo="bar">');
    const document = await openXlsx(bytes);
    const { workbook } = document;
    workbook.active = workbook.worksheets.find((sheet) => sheet.name !== name && sheet.visibility === "Visible");
    const xml = (await partsOf(await saveXlsx(document)))[SHEET];
    expect(xml).toContain(`${ROWS}</sheetData>`);
  });
});
