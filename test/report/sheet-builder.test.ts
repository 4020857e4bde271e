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
});
