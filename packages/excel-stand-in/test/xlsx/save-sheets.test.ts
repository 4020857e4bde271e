import { openXlsx } from "../../src/xlsx/open-xlsx";
import { newDocument } from "../../src/xlsx/new-document";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import type { OpenedWorkbook } from "../../src/xlsx/document";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { addSheet, changedParts, fixture, partsOf, reopened, sheetOf, styled } from "./files";

function addReport({ workbook }: OpenedWorkbook) {
  const sheet = addSheet(workbook, "Metric 1");
  const span = styled({
    horizontal: "CenterAcrossSelection",
    fill: "#DDEBF7",
    font: { ...DEFAULT_STYLE.font, bold: true },
  });
  const line = { style: "Continuous", weight: "Thin", color: "#808080" };
  sheet.put(0, 0, { content: "2017/18", style: { ...span, borders: { ...span.borders, bottom: line } } });
  sheet.put(0, 1, { content: null, style: span });
  sheet.put(1, 0, {
    content: 1.75,
    style: styled({ numberFormat: "0.00 %", wrapText: true, indent: 1, vertical: "Top" }),
  });
  sheet.put(1, 1, { content: 0.19, style: styled({ numberFormat: '0%" (4)"' }) });
  const link = { documentReference: "Participants!A2", screenTip: "Go to the row" };
  sheet.put(2, 0, { content: "Row 2", style: DEFAULT_STYLE, hyperlink: link });
  sheet.put(3, 0, { content: "Help", style: DEFAULT_STYLE, hyperlink: { address: "https://example.org/?a=1&b=2" } });
  sheet.columnWidths.set(0, 120);
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.tabColor = "#336699";
  sheet.showGridlines = false;
  sheet.customProperties.set("npq-sheet", 'metric "1" — £');
  Object.assign(sheet.pageLayout, { orientation: "Landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: null });
  Object.assign(sheet.pageLayout, { printTitleRows: [0, 1], centerHorizontally: true, rowBreaks: [3, 5] });
  sheet.pageLayout.margins.left = 36;
  sheet.pageLayout.footer = { left: "R&&D", center: "", right: "&P of &N" };
  sheet.merges.push({ row: 5, column: 0, rows: 1, columns: 3 });
  sheet.isProtected = true;
  workbook.active = sheet;
  return sheet;
}

describe("a sheet that was added", () => {
  it("opens elsewhere with its looks, links, panes and print setup", async () => {
    const opened = await openXlsx(fixture());
    addReport(opened);
    const saved = await reopened(await saveXlsx(opened));
    const sheet = saved.getWorksheet("Metric 1")!;
    expect(sheet.getCell("A1").alignment?.horizontal).toBe("centerContinuous");
    expect(sheet.getCell("A1").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFDDEBF7" } });
    expect(sheet.getCell("A1").border?.bottom).toEqual({ style: "thin", color: { argb: "FF808080" } });
    expect(sheet.getCell("A1").font).toMatchObject({ name: "Calibri", size: 11, bold: true });
    expect(sheet.getCell("A2")).toMatchObject({ value: 1.75, numFmt: "0.00 %" });
    expect(sheet.getCell("A2").alignment).toMatchObject({ wrapText: true, indent: 1, vertical: "top" });
    expect(sheet.getCell("B2").numFmt).toBe('0%" (4)"');
    expect(sheet.getCell("A4").hyperlink).toBe("https://example.org/?a=1&b=2");
    expect(sheet.views).toMatchObject([{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false }]);
    expect(sheet.properties.tabColor).toEqual({ argb: "FF336699" });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToPage: true, fitToHeight: 0 });
    expect(sheet.pageSetup).toMatchObject({ printTitlesRow: "1:2", horizontalCentered: true, margins: { left: 0.5 } });
    expect(sheet.headerFooter.oddFooter).toBe("&LR&&D&R&P of &N");
    expect(sheet.getCell("C6").master.address).toBe("A6");
  });

  it("is the same again when it is opened", async () => {
    for (const opened of [await openXlsx(fixture()), newDocument()]) {
      const sheet = addReport(opened);
      const { workbook } = await openXlsx(await saveXlsx(opened));
      const again = sheetOf(workbook, "Metric 1");
      expect({ ...again, id: sheet.id }).toEqual({ ...sheet });
      expect(workbook.active?.name).toBe("Metric 1");
    }
  });

  it("leaves the parts of the other sheets alone, but for which tab is selected", async () => {
    const opened = await openXlsx(fixture());
    const before = opened.workbook.active;
    addReport(opened);
    opened.workbook.active = before;
    const changed = await changedParts(fixture(), await saveXlsx(opened));
    expect(changed.filter((path) => /sheet[1-4]\.xml|theme|chart|drawing|comment|table/.test(path))).toEqual([]);
  });

  it("numbers its page breaks by the row above each, as Excel does", async () => {
    const opened = newDocument();
    addReport(opened);
    expect((await partsOf(await saveXlsx(opened)))["xl/worksheets/sheet1.xml"]).toContain(
      '<rowBreaks manualBreakCount="2" count="2"><brk id="3" max="16383" man="1"/><brk id="5" max="16383" man="1"/></rowBreaks>',
    );
  });

  it("carries its custom property in a part of its own, as Excel does", async () => {
    const opened = newDocument();
    addReport(opened);
    const parts = await partsOf(await saveXlsx(opened));
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<customProperties><customPr name="npq-sheet" r:id="rId\d+"\/>/);
    expect(parts["[Content_Types].xml"]).toContain(
      '<Override PartName="/xl/customProperty1.bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty"/>',
    );
    expect(parts["xl/customProperty1.bin"]?.startsWith("m\0e\0t\0")).toBe(true);
  });
});

describe("sheets that were moved, renamed or removed", () => {
  it("take their own names along, and the workbook opens with the sheet in front that was", async () => {
    const opened = await openXlsx(fixture());
    const { worksheets } = opened.workbook;
    const rates = sheetOf(opened.workbook, "Rates & more");
    rates.name = "Tom's rates";
    opened.workbook.names.set("Rates", "'Tom''s rates'!$A$1:$A$2");
    worksheets.splice(worksheets.indexOf(rates), 1);
    worksheets.push(rates);
    const bytes = await saveXlsx(opened);
    const { workbook } = await openXlsx(bytes);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      "Participants",
      "Hidden",
      "Very hidden",
      "Tom's rates",
    ]);
    expect(workbook.active?.name).toBe("Tom's rates");
    expect(workbook.worksheets[3]?.pageLayout.printTitleRows).toEqual([0, 1]);
    const part = (await partsOf(bytes))["xl/workbook.xml"];
    expect(part).toContain(`<definedName name="Local" localSheetId="3">'Tom''s rates'!$A$1</definedName>`);
    expect(part).toContain(`<definedName name="Rates">'Tom''s rates'!$A$1:$A$2</definedName>`);
    expect(part).toContain('<definedName name="Threshold">0.3</definedName>');
  });

  it("leave nothing behind that was only theirs", async () => {
    const opened = await openXlsx(fixture());
    opened.workbook.worksheets.splice(0, 1);
    const bytes = await saveXlsx(opened);
    const parts = await partsOf(bytes);
    expect(Object.keys(parts).filter((path) => /sheet1|table|comment/.test(path))).toEqual([]);
    expect(parts["[Content_Types].xml"]).not.toContain("sheet1.xml");
    expect(Object.values(parts).join("")).not.toContain("P1<");
    expect((await reopened(bytes)).worksheets.map(({ name }) => name)).toEqual([
      "Rates & more",
      "Hidden",
      "Very hidden",
    ]);
  });

  it("keep hidden states, and change them when asked", async () => {
    const opened = await openXlsx(fixture());
    sheetOf(opened.workbook, "Hidden").visibility = "Visible";
    sheetOf(opened.workbook, "Participants").visibility = "VeryHidden";
    const saved = await reopened(await saveXlsx(opened));
    expect(saved.worksheets.map(({ state }) => state)).toEqual(["veryHidden", "visible", "visible", "veryHidden"]);
  });
});

describe("what belongs to a sheet of the file", () => {
  it("can be taken away again", async () => {
    const opened = newDocument();
    addReport(opened);
    const again = await openXlsx(await saveXlsx(opened));
    const sheet = again.workbook.worksheets[0];
    sheet.customProperties.clear();
    sheet.merges.length = 0;
    sheet.columnWidths.clear();
    sheet.frozen = { rows: 0, columns: 0 };
    sheet.tabColor = "";
    sheet.isProtected = false;
    sheet.pageLayout.printTitleRows = null;
    sheet.pageLayout.rowBreaks = [];
    sheet.pageLayout.footer = { left: "", center: "", right: "" };
    sheet.rows.length = 3;
    const bytes = await saveXlsx(again);
    expect(sheetOf((await openXlsx(bytes)).workbook, "Metric 1")).toEqual(sheet);
    const parts = await partsOf(bytes);
    expect(Object.keys(parts).filter((path) => path.endsWith(".bin"))).toEqual([]);
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("Target");
    expect(parts["xl/worksheets/sheet1.xml"]).not.toMatch(
      /pane|customProp|merge|<col|tabColor|Protection|headerFooter|rowBreaks/,
    );
  });
});
