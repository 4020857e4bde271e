import { openXlsx } from "../../src/xlsx/open-xlsx";
import { saveXlsx } from "../../src/xlsx/save-xlsx";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { addSheet, changedParts, fixture, partsOf, reopened, sheetOf, styled, written } from "./files";

const SHEET = "xl/worksheets/sheet1.xml";

describe("saving a changed cell", () => {
  it("changes that cell and nothing else", async () => {
    const opened = await openXlsx(fixture());
    const sheet = sheetOf(opened.workbook, "Participants");
    sheet.put(4, 2, { ...sheet.cell(4, 2)!, content: 0.55 });
    const saved = await saveXlsx(opened);

    expect(await changedParts(fixture(), saved)).toEqual([SHEET]);
    const [before, after] = [(await partsOf(fixture()))[SHEET], (await partsOf(saved))[SHEET]];
    const cells = (xml: string): string[] => xml.match(/<c .*?(?:\/>|<\/c>)/g) ?? [];
    expect(cells(after).filter((cell) => !cells(before).includes(cell))).toEqual([
      expect.stringMatching(/r="C5".*<v>0.55</),
    ]);
    expect(cells(after)).toHaveLength(cells(before).length);
    for (const kept of ["<dataValidation ", "<conditionalFormatting ", 'r="20"', "<legacyDrawing ", "<tablePart "]) {
      expect(after).toContain(kept);
    }
  });

  it("keeps what the model does not know of a look: strikethrough and theme colour", async () => {
    const opened = await openXlsx(fixture());
    const sheet = sheetOf(opened.workbook, "Participants");
    const cell = sheet.cell(2, 0)!;
    sheet.put(2, 0, { ...cell, style: { ...cell.style, font: { ...cell.style.font, bold: true }, fill: "#FFFF00" } });
    const { font, fill } = (await reopened(await saveXlsx(opened))).getWorksheet("Participants")!.getCell("A3");
    expect(font).toMatchObject({ bold: true, strike: true, color: { theme: 4 } });
    expect(fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFFFFF00" } });
  });

  it("does not change the look of the cells that had the same one", async () => {
    const opened = await openXlsx(
      await written((workbook) =>
        workbook.addWorksheet("S").addRows([
          [1, 2],
          [3, 4],
        ]),
      ),
    );
    const sheet = sheetOf(opened.workbook, "S");
    sheet.put(0, 0, { content: 1, style: styled({ numberFormat: "0.00 %" }) });
    const saved = (await reopened(await saveXlsx(opened))).getWorksheet("S")!;
    expect(["A1", "B1", "A2", "B2"].map((address) => saved.getCell(address).numFmt)).toEqual([
      "0.00 %",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("gives the cells that shared a formula their own when the first of them changes", async () => {
    const bytes = await written((workbook) => {
      const sheet = workbook.addWorksheet("S");
      sheet.addRows([[1], [2], [3]]);
      sheet.fillFormula("B1:B3", "A1*$A$1", [1, 2, 3]);
    });
    const opened = await openXlsx(bytes);
    const sheet = sheetOf(opened.workbook, "S");
    sheet.put(0, 1, { content: "none", style: DEFAULT_STYLE });
    const saved = (await reopened(await saveXlsx(opened))).getWorksheet("S")!;
    expect(saved.getCell("B1").value).toBe("none");
    expect(saved.getCell("B2").value).toEqual({ formula: "A2*$A$1", result: 2 });
    expect(saved.getCell("B3").value).toEqual({ formula: "A3*$A$1", result: 3 });
  });

  it("keeps an array formula that only has a new result", async () => {
    const opened = await openXlsx(fixture());
    const sheet = sheetOf(opened.workbook, "Rates & more");
    sheet.put(0, 1, { ...sheet.cell(0, 1)!, content: 4 });
    const part = (await partsOf(await saveXlsx(opened)))["xl/worksheets/sheet2.xml"];
    expect(part).toContain('<c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>4</v></c>');
  });

  it("writes every kind of value, and removes cells", async () => {
    const opened = await openXlsx(
      await written((workbook) => workbook.addWorksheet("S").addRows([[1, 2, 3, 4, 5, 6]])),
    );
    const sheet = sheetOf(opened.workbook, "S");
    const put = (column: number, content: string | number | boolean | { error: string } | null, formula?: string) =>
      sheet.put(0, column, { content, style: DEFAULT_STYLE, ...(formula === undefined ? {} : { formula }) });
    put(0, 'a <b> & "c"\n \' d ');
    put(1, true);
    put(2, { error: "#N/A" });
    put(3, "x", '=XLOOKUP(1,A:A,B:B,"IFS(")');
    sheet.put(0, 4, undefined);
    sheet.put(2, 1, { content: -0.5, style: DEFAULT_STYLE });
    const saved = await saveXlsx(opened);
    const row = (await reopened(saved)).getWorksheet("S")!.getRow(1);
    expect([1, 2, 3, 5, 6].map((column) => row.getCell(column).value)).toEqual([
      'a <b> & "c"\n \' d ',
      true,
      { error: "#N/A" },
      null,
      6,
    ]);
    expect((await partsOf(saved))[SHEET]).toContain('<f>_xlfn.XLOOKUP(1,A:A,B:B,"IFS(")</f><v>x</v>');
    const again = sheetOf((await openXlsx(saved)).workbook, "S");
    expect(again.cell(0, 3)).toMatchObject({ formula: '=XLOOKUP(1,A:A,B:B,"IFS(")', content: "x" });
    expect(again.cell(2, 1)?.content).toBe(-0.5);
  });

  it("keeps text that begins like a formula, and characters that XML cannot hold", async () => {
    const opened = await openXlsx(fixture());
    const sheet = addSheet(opened.workbook, "Text");
    const texts = ["=1+1", "a\u0000b\rc", "_x0041_", "half \ud83d", "\u{1f600}"];
    texts.forEach((content, row) => sheet.put(row, 0, { content, style: styled({ quotePrefix: true }) }));
    const again = sheetOf((await openXlsx(await saveXlsx(opened))).workbook, "Text");
    expect(again.rows.map((row) => row[0]?.content)).toEqual([...texts.slice(0, 3), "half \ufffd", "\u{1f600}"]);
    expect(again.rows.every((row) => row[0]?.style.quotePrefix && row[0].formula === undefined)).toBe(true);
  });

  it("writes heights, widths and hidden rows and columns, and leaves those of the others", async () => {
    const opened = await openXlsx(fixture());
    const sheet = sheetOf(opened.workbook, "Participants");
    sheet.rowHeights.set(5, 45);
    sheet.hiddenRows.add(6);
    sheet.hiddenRows.add(30);
    sheet.columnWidths.set(1, 150);
    sheet.hiddenColumns.delete(2);
    const saved = sheetOf((await openXlsx(await saveXlsx(opened))).workbook, "Participants");
    expect(saved.rowHeights).toEqual(
      new Map([
        [1, 30],
        [5, 45],
      ]),
    );
    expect(saved.hiddenRows).toEqual(new Set([6, 19, 30]));
    expect(saved.columnWidths).toEqual(sheet.columnWidths);
    expect(saved.hiddenColumns).toEqual(new Set());
    const before = (await partsOf(fixture()))[SHEET].match(/<col [^>]*min="1"[^>]*>|<col [^>]*max="1"[^>]*>/)![0];
    expect((await partsOf(await saveXlsx(opened)))[SHEET]).toContain(/ width="[^"]*"/.exec(before)![0]);
  });
});
