import type { BookSheet } from "../../../../../src/publication/forms/workbook/xlsx/book";
import { styleNumber } from "../../../../../src/publication/forms/workbook/xlsx/cell-styles";
import { SharedTexts } from "../../../../../src/publication/forms/workbook/xlsx/shared-texts";
import { sheetPart, tablePart } from "../../../../../src/publication/forms/workbook/xlsx/sheet-part";

const SHEET: BookSheet = {
  name: "Contents",
  widths: [20, 11.5],
  rows: [
    [{ value: "Title", style: "title" }],
    [
      { value: "Sheet", style: "heading" },
      { value: "People & more", style: "numberHeading" },
    ],
    [
      { value: "Anna's <sheet>", style: "link", link: "Anna's" },
      { value: 1034, style: "count" },
    ],
    [
      { value: "=1+1", style: "wrapped" },
      { value: "Title", style: "shorthand" },
    ],
  ],
  table: { name: "Contents_of_all", firstRow: 2 },
};

const texts = new SharedTexts();
const part = sheetPart(SHEET, texts, true);

it("a sheet has a cell for each value, texts by their place among those that all sheets share", () => {
  const cells = [...part.matchAll(/<c r="(\w+)" s="(\d+)"( t="s")?><v>([^<]*)<\/v><\/c>/g)].map(
    ([, at, style, isText, value]) => [at, Number(style), isText !== undefined, value],
  );
  expect(cells).toEqual([
    ["A1", styleNumber("title", false), true, "0"],
    ["A2", styleNumber("heading", false), true, "1"],
    ["B2", styleNumber("numberHeading", false), true, "2"],
    ["A3", styleNumber("link", false), true, "3"],
    ["B3", styleNumber("count", false), false, "1034"],
    ["A4", styleNumber("wrapped", true), true, "4"],
    ["B4", styleNumber("shorthand", false), true, "0"],
  ]);
  expect(texts.part()).toContain(`count="6" uniqueCount="5"><si><t xml:space="preserve">Title</t></si>`);
});

it("a sheet has its widths, rows and links, is printed on A4 landscape, and names its table", () => {
  expect(part).toContain(
    `<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="11.5" customWidth="1"/></cols>`,
  );
  expect([...part.matchAll(/<row r="(\d)" /g)].map(([, row]) => row)).toEqual(["1", "2", "3", "4"]);
  expect(part).toContain(
    `<hyperlinks><hyperlink ref="A3" location="'Anna's'!A1" display="Anna's &lt;sheet&gt;"/></hyperlinks>`,
  );
  expect(part).toContain(`<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>`);
  expect(part).toContain(`<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`);
});

it("only the first sheet is in front, and one without links or a table has none", () => {
  expect(part).toContain(`<sheetView tabSelected="1" workbookViewId="0">`);
  const other = sheetPart({ ...SHEET, rows: [SHEET.rows[0]], table: null }, new SharedTexts(), false);
  expect(other).toContain(`<sheetView workbookViewId="0">`);
  expect(other).not.toMatch(/hyperlink|tablePart/);
});

it("a table reaches from its headings to the last row", () => {
  const table = tablePart(SHEET, { name: "Contents_of_all", firstRow: 2 }, 7);
  expect(table).toContain(`id="7" name="Contents_of_all" displayName="Contents_of_all" ref="A2:B4" totalsRowShown="0"`);
  expect(table).toContain(
    `<tableColumns count="2"><tableColumn id="1" name="Sheet"/><tableColumn id="2" name="People &amp; more"/></tableColumns>`,
  );
});
