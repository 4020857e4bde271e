import type { Book } from "../../../../../src/publication/forms/workbook/xlsx/book";
import {
  contentTypesPart,
  corePropertiesPart,
  workbookPart,
  workbookRelationships,
} from "../../../../../src/publication/forms/workbook/xlsx/package-parts";

const sheet = (name: string, firstRow: number | null): Book["sheets"][number] => ({
  ...{ name, widths: [10], rows: [] },
  table: firstRow === null ? null : { name: "Table", firstRow },
});
const BOOK: Book = {
  ...{ title: "NPQ metrics", creator: "Hill & Dale", day: "2019-12-02" },
  sheets: [sheet("Cover sheet", null), sheet("Anna's", 5)],
};

it("the file says its title, who made it, its language and its day", () => {
  const core = corePropertiesPart(BOOK);
  expect(core).toContain("<dc:title>NPQ metrics</dc:title><dc:creator>Hill &amp; Dale</dc:creator>");
  expect(core).toContain("<dc:language>en-GB</dc:language>");
  expect(core).toContain(`<dcterms:created xsi:type="dcterms:W3CDTF">2019-12-02T00:00:00Z</dcterms:created>`);
  expect(corePropertiesPart({ ...BOOK, creator: "" })).not.toContain("dc:creator");
});

it("the workbook opens on its first sheet, and prints the headings of each table on every page of it", () => {
  const part = workbookPart(BOOK);
  expect(part).toContain(`<workbookView activeTab="0" firstSheet="0"/>`);
  expect(part).toContain(
    `<sheet name="Cover sheet" sheetId="1" r:id="rId1"/><sheet name="Anna's" sheetId="2" r:id="rId2"/>`,
  );
  expect(part).toContain(
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">'Anna's'!$5:$5</definedName></definedNames>`,
  );
});

it("every part of the archive is named with its type", () => {
  const named = [...contentTypesPart(BOOK, 1).matchAll(/PartName="([^"]*)" ContentType="[^"]*[.+-](\w+)\+xml"/g)];
  expect(named.map(([, name, type]) => [name, type])).toEqual([
    ["/xl/workbook.xml", "main"],
    ["/xl/styles.xml", "styles"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
    ["/xl/worksheets/sheet1.xml", "worksheet"],
    ["/xl/worksheets/sheet2.xml", "worksheet"],
    ["/xl/tables/table1.xml", "table"],
    ["/docProps/core.xml", "properties"],
    ["/docProps/app.xml", "properties"],
  ]);
  expect(workbookRelationships(BOOK).map(([type, target]) => [type.split("/").at(-1), target])).toEqual([
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
});
