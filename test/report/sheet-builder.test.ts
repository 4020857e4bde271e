import { SheetBuilder } from "../../src/report/sheet-builder";
import { styleOf } from "../support/report-inputs";

const SHEET = { key: "summary", name: "Summary", frozen: { rows: 0, columns: 0 }, printTitleRows: null };

describe("a sheet that is built row by row", () => {
  it("becomes rectangular, short rows filled with blanks", () => {
    const sheet = new SheetBuilder();
    sheet.addLine("Title", { bold: true });
    sheet.addBlank();
    sheet.add("Label", 1, { value: 0.5, numberFormat: "0%" });
    const plan = sheet.build(SHEET);
    expect([plan.rowCount, plan.columnCount]).toEqual([3, 3]);
    expect(plan.values).toEqual([
      ["Title", "", ""],
      ["", "", ""],
      ["Label", 1, 0.5],
    ]);
    expect(plan.numberFormats[2]).toEqual(["General", "General", "0%"]);
    expect(plan.columnWidths).toHaveLength(3);
    expect(plan.rowWidths).toEqual([1, 0, 3]);
  });

  it("reaches in a row as far as what is in it, or as the look that goes further", () => {
    const sheet = new SheetBuilder();
    sheet.add("a", 1);
    sheet.add("b");
    sheet.add("c", 2, 3, 4);
    sheet.style(0, 1, 2, 2, { bold: true });
    expect(sheet.build(SHEET).rowWidths).toEqual([3, 3, 4]);
  });

  it("does not widen a column for a line that runs over the columns beside it", () => {
    const sheet = new SheetBuilder();
    sheet.addLine("A long sentence that runs over the columns beside it.", {});
    expect(sheet.build(SHEET).columnWidths[0]).toBeLessThan(20);
  });

  it("makes a column wide enough for its longest text, up to a limit", () => {
    const sheet = new SheetBuilder();
    sheet.add("a", "b", "c");
    sheet.fit(1, "Retention %");
    sheet.fit(1, "Started");
    sheet.fit(2, "x".repeat(300));
    const { columnWidths } = sheet.build(SHEET);
    expect(columnWidths[1]).toBeGreaterThan("Retention %".length);
    expect(columnWidths[1]).toBeLessThan(20);
    expect(columnWidths[2]).toBeLessThan(60);
  });

  it("makes a row high enough for its longest wrapped text, and others one line high", () => {
    const sheet = new SheetBuilder();
    sheet.add("short", "short");
    sheet.add("short", "two words ".repeat(10));
    sheet.add("x".repeat(30_000), "short");
    sheet.add("not wrapped ".repeat(10), "short");
    sheet.style(0, 0, 3, 2, { wrap: true });
    [0, 1].forEach((column) => sheet.setWidth(column, 22));
    const plan = sheet.build(SHEET);
    const heights = [0, 1, 2, 3].map((row) => styleOf(plan, row, 0).rowHeight ?? 0);
    expect(heights[0]).toBe(heights[3]);
    expect(heights[1]).toBe(5 * heights[0]);
    expect(heights[2]).toBeLessThanOrEqual(409);
    expect(heights[2]).toBeGreaterThan(300);
  });

  it("lets a look with a height of its own win over the usual height", () => {
    const sheet = new SheetBuilder();
    sheet.addLine("Title", { rowHeight: 24 });
    expect(styleOf(sheet.build(SHEET), 0, 0).rowHeight).toBe(24);
  });

  it("goes on in further rows with a line that would be cut off in print, in the same look", () => {
    const sheet = new SheetBuilder();
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    const last = sheet.addLine(words.join(" "), { italic: true });
    sheet.addLine("After it.", {});
    sheet.link({ row: last + 1, column: 0, to: { plan: "summary" }, address: last + 1, tip: "" });
    const plan = sheet.build({ ...SHEET, frozen: { rows: last + 1, columns: 0 }, printTitleRows: [0, last] });
    const texts = plan.values.map(([text]) => String(text));
    const lines = texts.length - 1;
    expect(lines).toBeGreaterThan(2);
    expect(texts.slice(0, lines).join(" ")).toBe(words.join(" "));
    // 770 points hold 171 letters of 4.5 points.
    expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(171);
    expect(texts.map((_, row) => styleOf(plan, row, 0).italic)).toEqual([
      ...Array<boolean>(lines).fill(true),
      undefined,
    ]);
    expect([plan.frozen.rows, plan.printTitleRows]).toEqual([lines, [0, lines - 1]]);
    expect(plan.links).toMatchObject([{ row: lines, address: `A${lines + 1}` }]);
  });

  it("wraps a line of large letters earlier", () => {
    const rowsAt = (fontSize: number): number => {
      const sheet = new SheetBuilder();
      sheet.addLine("word ".repeat(40), { fontSize });
      return sheet.build(SHEET).rowCount;
    };
    expect(rowsAt(22)).toBe(2 * rowsAt(11));
  });

  it("repeats the headings of a table that goes on on another page, and begins that page with them", () => {
    const sheet = new SheetBuilder();
    sheet.addLine("Title", {});
    const first = sheet.add("People", "2017/18");
    sheet.style(first, 0, 1, 2, { bold: true });
    sheet.add("", "Actual");
    for (let i = 1; i <= 60; i++) sheet.add(`Row ${i}`, i);
    sheet.endTable(first, 2, "People");
    const plan = sheet.build({ ...SHEET, printTitleRows: [0, 0] });
    expect(plan.pageBreaks).toHaveLength(1);
    const [start] = plan.pageBreaks;
    expect(plan.values.slice(start, start + 2)).toEqual([
      ["People (continued)", "2017/18"],
      ["", "Actual"],
    ]);
    expect(styleOf(plan, start, 1).bold).toBe(true);
    // No row is lost, none is there twice.
    const numbers = plan.values.flatMap(([label, value]) => (String(label).startsWith("Row") ? value : []));
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });

  it("is shrunk to one page only where that is preferred", () => {
    const sheet = new SheetBuilder();
    for (let row = 1; row <= 40; row++) sheet.add("Row", row);
    const [divided, shrunk] = [sheet.build(SHEET), sheet.build(SHEET, true)];
    expect([divided.isOnePage, divided.pageBreaks.length]).toEqual([false, 1]);
    expect([shrunk.isOnePage, shrunk.pageBreaks.length]).toEqual([true, 0]);
  });
});
