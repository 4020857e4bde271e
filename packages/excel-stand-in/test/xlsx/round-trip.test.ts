import type ExcelJS from "exceljs";
import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { changedParts, fixture, partsOf, reopened, sheetOf, styled, withParts, written } from "./files";

/** A 1 × 1 pixel PNG. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

function build(workbook: ExcelJS.Workbook): void {
  workbook.creator = "Ada";
  workbook.created = workbook.modified = new Date(Date.UTC(2024, 0, 1));
  const sheet = workbook.addWorksheet("Data", {
    properties: { tabColor: { argb: "FF00B050" } },
    views: [{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false }],
    pageSetup: { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: "&LLeft&RPage &P" },
  });
  sheet.addRow(["Name", "Date", "Half"]);
  sheet.addRow(["Ann", new Date(Date.UTC(2020, 1, 29)), 5]);
  sheet.addRow([{ richText: [{ text: "Be" }, { font: { bold: true }, text: "a" }] }, null, 7]);
  sheet.getCell("B2").numFmt = "dd/mm/yyyy";
  sheet.getCell("D2").value = {
    formula: "C2/2",
    result: 2.5,
    shareType: "shared",
    ref: "D2:D3",
  } as ExcelJS.CellFormulaValue;
  sheet.getCell("D3").value = { sharedFormula: "D2", result: 3.5 };
  sheet.getCell("E2").value = { formula: "1/0", result: { error: "#DIV/0!" } };
  sheet.getCell("E3").value = { formula: "B2+1", result: new Date(Date.UTC(2020, 2, 1)) };
  sheet.getCell("E3").numFmt = "dd/mm/yyyy";
  sheet.getCell("A2").note = "seen";
  sheet.getCell("A3").font = { name: "Arial", size: 14, italic: true, color: { theme: 4 } };
  sheet.getCell("C2").dataValidation = { type: "whole", operator: "between", formulae: [0, 10], allowBlank: true };
  sheet.addConditionalFormatting({
    ref: "C2:C3",
    rules: [{ type: "cellIs", operator: "greaterThan", formulae: [6], priority: 1, style: { font: { bold: true } } }],
  });
  sheet.mergeCells("G1:H2");
  sheet.getColumn(1).width = 20;
  sheet.getColumn(3).hidden = true;
  sheet.getRow(3).height = 40;
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: "png" }), "J1:K2");
  workbook.addWorksheet("Secret", { state: "veryHidden" });
}

describe("a workbook that is opened and saved without a change", () => {
  it("is the same in every part, also in those that are not understood", async () => {
    for (const bytes of [fixture(), await written(build)]) {
      const saved = await saveXlsx(await openXlsx(bytes));
      expect(await changedParts(bytes, saved)).toEqual([]);
    }
  });

  it("gives the same bytes each time it is saved", async () => {
    const opened = await openXlsx(fixture());
    sheetOf(opened.workbook, "Participants").put(1, 0, undefined);
    expect(await saveXlsx(opened)).toEqual(await saveXlsx(opened));
  });

  it("takes the time of the change only when it is given", async () => {
    const saved = await saveXlsx(await openXlsx(fixture()), { modified: new Date(Date.UTC(2026, 10, 24, 9, 30)) });
    expect((await partsOf(saved))["docProps/core.xml"]).toContain("2026-11-24T09:30:00Z</dcterms:modified>");
    expect(await changedParts(fixture(), saved)).toEqual(["docProps/core.xml"]);
  });
});

describe("what the model shows of a file", () => {
  it("are values as Excel has them: dates as numbers, errors, results of formulas", async () => {
    const { workbook } = await openXlsx(await written(build));
    const sheet = sheetOf(workbook, "Data");
    expect(sheet.cell(1, 1)).toMatchObject({ content: 43890, style: { numberFormat: "dd/mm/yyyy" } });
    expect(sheet.cell(2, 0)?.content).toBe("Bea");
    expect(sheet.cell(2, 3)).toMatchObject({ content: 3.5, formula: "=C3/2" });
    expect(sheet.cell(1, 4)).toMatchObject({ content: { error: "#DIV/0!" }, formula: "=1/0" });
    expect(sheet.cell(2, 4)).toMatchObject({ content: 43891, formula: "=B2+1" });
    expect(sheet.cell(9, 9)).toBeUndefined();
  });

  it("are the looks of cells, with theme colours resolved", async () => {
    const { workbook } = await openXlsx(await written(build));
    const { font } = sheetOf(workbook, "Data").cell(2, 0)?.style ?? {};
    expect(font).toMatchObject({ name: "Arial", size: 14, italic: true, bold: false, color: "#4F81BD" });
  });

  it("are the sheets with their widths, panes, print setup and visibility", async () => {
    const { workbook } = await openXlsx(await written(build));
    const sheet = sheetOf(workbook, "Data");
    expect(sheet).toMatchObject({
      tabColor: "#00B050",
      showGridlines: false,
      frozen: { rows: 1, columns: 1 },
      merges: [{ row: 0, column: 6, rows: 2, columns: 2 }],
      pageLayout: { orientation: "Landscape", paperSize: "A4", fitToWidth: 1, fitToHeight: null },
    });
    expect(sheet.pageLayout.footer).toEqual({ left: "Left", center: "", right: "Page &P" });
    expect(sheet.columnWidths.get(0)).toBe(105);
    expect(sheet.hiddenColumns).toEqual(new Set([2]));
    expect(sheet.rowHeights.get(2)).toBe(40);
    expect(workbook.worksheets.map(({ visibility }) => visibility)).toEqual(["Visible", "VeryHidden"]);
  });

  it("are tables, links, names, protection and properties written by another program", async () => {
    const { workbook } = await openXlsx(fixture());
    const [participants, rates] = workbook.worksheets;
    expect(participants?.tables).toMatchObject([{ name: "Participants", row: 0, rowCount: 9, columnCount: 4 }]);
    expect(participants?.hiddenRows).toEqual(new Set([19]));
    expect(participants?.cell(1, 3)).toMatchObject({ content: "=1+1", style: { quotePrefix: true } });
    expect(rates?.cell(0, 2)?.hyperlink).toEqual({ address: "https://example.org/a?b=1&c=2" });
    expect(rates?.cell(1, 2)?.hyperlink).toEqual({ documentReference: "Participants!A1", screenTip: "there" });
    expect(rates?.isProtected).toBe(true);
    expect(rates?.pageLayout.printTitleRows).toEqual([0, 1]);
    expect(workbook.names.get("Threshold")).toBe("0.3");
    expect(workbook.names.get("Rates")).toBe("'Rates & more'!$A$1:$A$2");
    expect(workbook.active).toBe(rates);
    expect(workbook.properties).toMatchObject({ title: "Year end", author: "Ada" });
  });

  it("are serial numbers as they stand in a workbook that counts from 1904", async () => {
    const bytes = await written((workbook) => {
      workbook.properties.date1904 = true;
      workbook.addWorksheet("Old Mac").getCell("A1").value = new Date(Date.UTC(1904, 0, 2));
    });
    const opened = await openXlsx(bytes);
    expect(opened.workbook.date1904).toBe(true);
    expect(opened.workbook.worksheets[0]?.cell(0, 0)?.content).toBe(1);
    const saved = await reopened(await saveXlsx(opened));
    expect(saved.properties.date1904).toBe(true);
    expect(saved.worksheets[0]?.getCell("A1").value).toEqual(new Date(Date.UTC(1904, 0, 2)));
  });

  it("are numbers in cells with a date format, however far from any date", async () => {
    const bytes = await written((workbook) => {
      const cell = workbook.addWorksheet("Phones").getCell("A1");
      cell.value = 7911123456;
      cell.numFmt = "dd/mm/yyyy";
    });
    expect((await openXlsx(bytes)).workbook.worksheets[0]?.cell(0, 0)?.content).toBe(7911123456);
  });
});

describe("files of programs that write the format in their own way", () => {
  const plain = () =>
    written((workbook) =>
      workbook.addWorksheet("Data").addRows([
        ["Name", 1],
        ["Ann", 2],
      ]),
    );

  it("may put every element into a prefixed namespace, and leave out addresses at that", async () => {
    const prefixed = await withParts(await plain(), (path, text) =>
      /^xl\/(workbook|styles|sharedStrings|worksheets\/sheet1)\.xml$/.test(path)
        ? text
            .replace(/<(row|c) r="\w+"/g, "<$1")
            .replace(/<(\/?)(?!x14ac|[?!])([a-zA-Z]\w*)(?=[\s/>])/g, "<$1x:$2")
            .replace(' xmlns="', ' xmlns:x="')
        : text,
    );
    const opened = await openXlsx(prefixed);
    const sheet = sheetOf(opened.workbook, "Data");
    expect(sheet.rows.map((row) => row.map((cell) => cell?.content))).toEqual([
      ["Name", 1],
      ["Ann", 2],
    ]);
    sheet.put(1, 0, { content: "Bea", style: sheet.cell(1, 0)!.style });
    const saved = sheetOf((await openXlsx(await saveXlsx(opened))).workbook, "Data");
    expect(saved.rows.map((row) => row.map((cell) => cell?.content))).toEqual([
      ["Name", 1],
      ["Bea", 2],
    ]);
  });

  it("may leave out the addresses of rows and cells", async () => {
    const bare = await withParts(await plain(), (path, text) =>
      path === "xl/worksheets/sheet1.xml" ? text.replace(/<(row|c) r="\w+"/g, "<$1") : text,
    );
    const sheet = sheetOf((await openXlsx(bare)).workbook, "Data");
    expect(sheet.rows.map((row) => row.map((cell) => cell?.content))).toEqual([
      ["Name", 1],
      ["Ann", 2],
    ]);
  });

  it("may hold dates as text, as the strict variant of the format does", async () => {
    const strict = await withParts(await plain(), (path, text) =>
      path === "xl/worksheets/sheet1.xml"
        ? text.replace(/<c r="B1"[^>]*><v>1<\/v>/, '<c r="B1" t="d"><v>2017-09-01T12:00:00</v>')
        : text,
    );
    expect(sheetOf((await openXlsx(strict)).workbook, "Data").cell(0, 1)?.content).toBe(42979.5);
  });

  it("may have next to no styles", async () => {
    const unstyled = await withParts(await plain(), (path, text) =>
      path === "xl/styles.xml"
        ? '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
        : text,
    );
    const opened = await openXlsx(unstyled);
    const sheet = sheetOf(opened.workbook, "Data");
    sheet.put(0, 1, { content: 0.5, style: styled({ numberFormat: "0.0 %", fill: "#FF0000" }) });
    const saved = (await reopened(await saveXlsx(opened))).worksheets[0]?.getCell("B1");
    expect(saved).toMatchObject({ value: 0.5, numFmt: "0.0 %", fill: { fgColor: { argb: "FFFF0000" } } });
  });
});
