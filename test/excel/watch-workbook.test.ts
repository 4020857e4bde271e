import type { EventEntry, Host } from "excel-stand-in";
import { watchWorkbook, type WorkbookChange } from "../../src/excel/watch-workbook";
import { HEADINGS, opened, people, sheetOf, workbookOf } from "../support/workbooks";

const CELL = { row: 1, column: 7, rows: 1, columns: 1 };

/** Follows a workbook; what happened until now is told by `heard`. */
async function watched() {
  const host = await opened(workbookOf());
  const changes: WorkbookChange[] = [];
  await watchWorkbook((change) => changes.push(change));
  const heard = async (): Promise<WorkbookChange[]> => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return changes.splice(0);
  };
  return { host, people: sheetOf(host.workbook, "People"), heard };
}

/** Lets the events arrive as those of somebody else who has the workbook open. */
function asRemote(host: Host): void {
  const raise = host.onEvents;
  host.onEvents = (entries) =>
    raise(
      entries.map(([category, type, target, json, id]): EventEntry => {
        const event = { ...(JSON.parse(json) as object), source: "Remote", triggerSource: "Unknown" };
        return [category, type, target, JSON.stringify(event), id];
      }),
    );
}

const OF_THE_USER: WorkbookChange = { isOwn: false, isRemote: false };

describe("watching a workbook", () => {
  it("tells of what the user types", async () => {
    const { host, people: sheet, heard } = await watched();
    await host.user.enter(sheet, CELL, [["Male"]]);
    expect(await heard()).toEqual([OF_THE_USER]);
  });

  it("tells of cells that are cleared and rows that are deleted", async () => {
    const { host, people: sheet, heard } = await watched();
    await host.user.clear(sheet, CELL);
    expect(await heard()).toEqual([OF_THE_USER]);
    await host.user.deleteRows(sheet, 2, 1);
    expect(await heard()).toEqual([OF_THE_USER]);
  });

  it("knows what the add-in wrote itself", async () => {
    const { heard } = await watched();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("People").getRange("H2").values = [["Male"]];
      await context.sync();
    });
    expect(await heard()).toEqual([{ isOwn: true, isRemote: false }]);
  });

  it("knows what somebody else wrote", async () => {
    const { host, people: sheet, heard } = await watched();
    asRemote(host);
    await host.user.enter(sheet, CELL, [["Male"]]);
    expect(await heard()).toEqual([{ isOwn: false, isRemote: true }]);
  });

  it("tells of a sheet that is deleted", async () => {
    const { host, heard } = await watched();
    host.user.addSheet("Extra", 1);
    expect(await heard()).toEqual([]);
    host.user.deleteSheet(sheetOf(host.workbook, "Extra"));
    expect(await heard()).toEqual([OF_THE_USER]);
  });

  it("tells of cells on a sheet that was added later", async () => {
    const { host, heard } = await watched();
    const sheet = host.user.addSheet("Later", 1);
    const rows = [HEADINGS, ...people(1)];
    await host.user.enter(sheet, { row: 0, column: 0, rows: 2, columns: HEADINGS.length }, rows);
    expect(await heard()).toEqual([OF_THE_USER]);
  });

  it("tells of tables that come and go: both decide which rows are read", async () => {
    const { heard } = await watched();
    const change = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
      Excel.run(async (context) => {
        work(context.workbook.worksheets.getItem("People"));
        await context.sync();
      });
    await change((sheet) => sheet.tables.add("A1:O4", true));
    expect(await heard()).toContainEqual(OF_THE_USER);
    await change((sheet) => sheet.tables.getItemAt(0).delete());
    expect(await heard()).toContainEqual(OF_THE_USER);
  });

  it("does not tell of what changes no cell: selections, formats, names of sheets", async () => {
    const { host, people: sheet, heard } = await watched();
    host.user.select(sheet, CELL);
    host.user.restyle(sheet, CELL, (style) => ({ ...style, fill: "#FFFF00" }));
    host.user.renameSheet(sheet, "Persons");
    expect(await heard()).toEqual([]);
  });
});
