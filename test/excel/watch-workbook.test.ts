import { watchWorkbook, type WorkbookEvent } from "../../src/excel/watch-workbook";
import { HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

const CELL = { row: 1, column: 7, rows: 1, columns: 1 };

/** Follows a workbook; what happened until now is told by `heard`. */
async function watched() {
  const host = await opened(workbookOf());
  const events: WorkbookEvent[] = [];
  await watchWorkbook((event) => events.push(event));
  const heard = async (): Promise<WorkbookEvent[]> => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return events.splice(0);
  };
  return { host, people: sheetOf(host.workbook, "People"), heard };
}

describe("watching a workbook", () => {
  it("tells of what the user types, and where", async () => {
    const { host, people: sheet, heard } = await watched();
    await host.user.enter(sheet, CELL, [["Male"]]);
    expect(await heard()).toEqual([{ kind: "changed", sheet: sheet.id, address: "H2", by: "user" }]);
  });

  it("tells of cells that are cleared and rows that are deleted", async () => {
    const { host, people: sheet, heard } = await watched();
    await host.user.clear(sheet, CELL);
    expect(await heard()).toMatchObject([{ kind: "changed", by: "user" }]);
    await host.user.deleteRows(sheet, 2, 1);
    expect(await heard()).toMatchObject([{ kind: "changed", by: "user" }]);
  });

  it("knows what the add-in wrote itself", async () => {
    const { heard } = await watched();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("People").getRange("H2").values = [["Male"]];
      await context.sync();
    });
    expect(await heard()).toMatchObject([{ kind: "changed", by: "add-in" }]);
  });

  it("knows what somebody else wrote", async () => {
    const { host, people: sheet, heard } = await watched();
    await host.colleague.enter(sheet, CELL, [["Male"]]);
    expect(await heard()).toMatchObject([{ kind: "changed", by: "somebody else" }]);
  });

  it("tells of formulas that are calculated", async () => {
    const { host, people: sheet, heard } = await watched();
    sheet.put(1, 7, { ...sheet.cell(1, 7)!, formula: "=Lookup!A1" });
    host.user.recalculate(sheet, CELL, [["Male"]]);
    expect(await heard()).toMatchObject([{ kind: "calculated", sheet: sheet.id, address: "H2" }]);
  });

  it("tells of a sheet that is deleted, and of one that is renamed", async () => {
    const { host, heard } = await watched();
    const extra = host.user.addSheet("Extra", 1);
    expect(await heard()).toEqual([]);
    host.user.renameSheet(extra, "Spare");
    expect(await heard()).toMatchObject([{ kind: "renamed", sheet: extra.id, by: "user" }]);
    host.user.deleteSheet(extra);
    expect(await heard()).toMatchObject([{ kind: "changed", sheet: extra.id, by: "user" }]);
  });

  it("tells of cells on a sheet that was added later", async () => {
    const { host, heard } = await watched();
    const sheet = host.user.addSheet("Later", 1);
    const rows = [HEADINGS, ...people(1)];
    await host.user.enter(sheet, { row: 0, column: 0, rows: 2, columns: HEADINGS.length }, rows);
    expect(await heard()).toMatchObject([{ kind: "changed", sheet: sheet.id }]);
  });

  it("tells of tables that come and go: both decide which rows are read", async () => {
    const { heard } = await watched();
    const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem("People"));
        await context.sync();
      });
    await change((sheet) => sheet.tables.add("A1:O4", true));
    expect(await heard()).toMatchObject([{ kind: "table", by: "user" }]);
    await change((sheet) => sheet.tables.getItemAt(0).delete());
    expect(await heard()).toContainEqual(expect.objectContaining({ kind: "table", by: "user" }));
  });

  it("tells of formats: a share is another one as a percentage", async () => {
    const { host, people: sheet, heard } = await watched();
    host.user.restyle(sheet, CELL, (style) => ({ ...style, numberFormat: "0%" }));
    expect(await heard()).toEqual([{ kind: "format", sheet: sheet.id, address: "H2", by: "user" }]);
    host.colleague.restyle(sheet, CELL, (style) => ({ ...style, numberFormat: "0" }));
    expect(await heard()).toMatchObject([{ kind: "format", by: "somebody else" }]);
  });

  it("does not tell of what changes no cell: selections, sheets that are left", async () => {
    const { host, people: sheet, heard } = await watched();
    host.user.select(sheet, CELL);
    host.user.addSheet("Extra", 1);
    expect(await heard()).toEqual([]);
  });

  it("does without an event that Excel refuses, but not without all of them", async () => {
    const host = await opened(workbookOf());
    const events: WorkbookEvent[] = [];
    for (const after of [0, 1]) host.failNext({ code: "NotImplemented", member: "_RegisterCalculatedEvent", after });
    await watchWorkbook((event) => events.push(event));
    await host.user.enter(sheetOf(host.workbook, "People"), CELL, [["Male"]]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events).toContainEqual(expect.objectContaining({ kind: "changed", by: "user" }));

    for (let n = 0; n < 20; n++) host.failNext({ code: "GeneralException" });
    await expect(watchWorkbook(() => {})).rejects.toMatchObject({ code: "GeneralException" });
  });
});
