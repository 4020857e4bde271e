import { SheetBuilder } from "../../src/report/sheet-builder";

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
});
