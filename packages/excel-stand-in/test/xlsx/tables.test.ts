import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { addSheet, fixture, partsOf, reopened, sheetOf, written } from "./files";

describe("Excel tables", () => {
  it("are written with their area, name, style and headings when they are new", async () => {
    const opened = await openXlsx(fixture());
    const sheet = addSheet(opened.workbook, "Targets");
    ["Qualification", "Target", "Target", null].forEach((content, column) => {
      if (content !== null) sheet.put(2, column, { content, style: DEFAULT_STYLE });
    });
    const id = opened.workbook.newId();
    const place = { row: 2, column: 0, rowCount: 5, columnCount: 4, hasHeaders: true, hasTotals: false };
    sheet.tables.push({ id, name: "Targets", style: "TableStyleLight1", ...place });
    const bytes = await saveXlsx(opened);

    const saved = sheetOf((await openXlsx(bytes)).workbook, "Targets");
    expect(saved.tables).toMatchObject([{ name: "Targets", style: "TableStyleLight1", ...place }]);
    const parts = await partsOf(bytes);
    const part = Object.values(parts).find((text) => text.includes('displayName="Targets"'));
    expect([...(part ?? "").matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "Qualification",
      "Target",
      "Target2",
      "Column4",
    ]);
    expect(part).toContain('<autoFilter ref="A3:D7"/>');
    const ids = Object.entries(parts)
      .filter(([path]) => path.includes("/tables/"))
      .map(([, text]) => / id="(\d+)"/.exec(text)?.[1]);
    expect(new Set(ids).size).toBe(2);
    expect((await reopened(bytes)).getWorksheet("Targets")?.getTables()).toHaveLength(1);
  });

  it("follow new rows, new names and new headings, and keep the formulas of their columns", async () => {
    const bytes = await written((workbook) => {
      workbook.addWorksheet("S").addTable({
        name: "Sales",
        ref: "B2",
        totalsRow: true,
        style: { theme: "TableStyleDark3", showRowStripes: true },
        columns: [
          { name: "Item", totalsRowLabel: "Sum" },
          { name: "Price", totalsRowFunction: "sum" },
        ],
        rows: [
          ["a", 1],
          ["b", 2],
        ],
      });
    });
    const opened = await openXlsx(bytes);
    const sheet = sheetOf(opened.workbook, "S");
    const [table] = sheet.tables;
    expect(table).toMatchObject({
      name: "Sales",
      row: 1,
      column: 1,
      rowCount: 4,
      hasTotals: true,
      style: "TableStyleDark3",
    });
    table.rowCount = 6;
    table.name = "Turnover";
    sheet.put(1, 1, { content: "Thing", style: DEFAULT_STYLE });
    const part = (await partsOf(await saveXlsx(opened)))["xl/tables/table1.xml"];
    expect(part).toMatch(/ref="B2:C7"/);
    expect(part).toMatch(/displayName="Turnover"/);
    expect(part).toMatch(/<autoFilter ref="B2:C6"/);
    expect(part).toMatch(/name="Thing"[^>]*totalsRowLabel="Sum"/);
    expect(part).toMatch(/name="Price"[^>]*totalsRowFunction="sum"/);
  });

  it("go with their part when they are removed", async () => {
    const opened = await openXlsx(fixture());
    sheetOf(opened.workbook, "Participants").tables.length = 0;
    const parts = await partsOf(await saveXlsx(opened));
    expect(Object.keys(parts)).not.toContain("xl/tables/table1.xml");
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tablePart");
    expect(parts["[Content_Types].xml"]).not.toContain("table1");
  });
});
