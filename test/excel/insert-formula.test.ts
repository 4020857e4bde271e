import { insertFormula } from "../../src/excel/insert-formula";
import { opened, sheetOf, workbookOf } from "../support/workbooks";

describe("a formula for the selected cell", () => {
  it("is put into it if it is blank, and into the active one of several blocks", async () => {
    const host = await opened(workbookOf());
    const sheet = sheetOf(host.workbook, "People");
    const [first, second] = [20, 30].map((row) => ({ row, column: 1, rows: 2, columns: 2 }));
    host.user.select(sheet, first);
    expect(await insertFormula("=1+1")).toEqual({ kind: "inserted", address: "People!B21" });
    expect(await insertFormula("=2+2")).toEqual({ kind: "not blank", address: "People!B21" });
    expect(sheet.cell(20, 1)?.formula).toBe("=1+1");
    host.user.selectAreas(sheet, [second, first]);
    expect(await insertFormula("=3+3")).toEqual({ kind: "inserted", address: "People!B31" });
  });

  it("is put nowhere while a chart is selected, and the user is told what to select", async () => {
    const host = await opened(workbookOf());
    host.user.selectChart();
    expect(await insertFormula("=1+1")).toEqual({
      kind: "no block",
      message: "Select one block of cells and try again.",
    });
  });
});
