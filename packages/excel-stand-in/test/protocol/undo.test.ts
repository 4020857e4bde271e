import type { Worksheet } from "../../src/workbook/worksheet";
import { blankWorkbook, failureOf, onData, openBlank, record, settled } from "./office";
import { Host } from "../../src/protocol/host";
import { loadOfficeJs } from "../../src/protocol/transports/load-office-js";

/** Contents of a sheet's first column. */
function columnOf(sheet: Worksheet): unknown[] {
  return sheet.rows.map((cells) => cells[0]?.content ?? null);
}

const write = (address: string, value: string) => onData((sheet) => void (sheet.getRange(address).values = [[value]]));

describe("Ctrl+Z", () => {
  it("takes back what the last request wrote: contents, looks and sizes", async () => {
    const host = await openBlank({ undo: true });
    const [data] = host.workbook.worksheets;
    await write("A1", "first");
    await onData((sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["second"]];
      cell.format.font.bold = true;
      cell.format.columnWidth = 200;
      sheet.getRange("A2").values = [["more"]];
    });
    expect(host.undoableSteps).toBe(2);
    expect(await host.user.undo()).toBe(true);
    expect(columnOf(data)).toEqual(["first", null]);
    expect(data.cell(0, 0)?.style.font.bold).toBe(false);
    expect(data.columnWidths.size).toBe(0);
    await host.user.undo();
    expect(columnOf(data)).toEqual([null, null]);
    expect(await host.user.undo()).toBe(false);
  });

  it("takes away a sheet that was added, and takes back what the user did", async () => {
    const host = await openBlank({ undo: true });
    const { user, workbook } = host;
    await Excel.run(async ({ workbook: { worksheets } }) => void worksheets.add("New"));
    await user.enter(workbook.worksheets[0], { row: 0, column: 0, rows: 1, columns: 1 }, [["typed"]]);
    await user.undo();
    expect(columnOf(workbook.worksheets[0])).toEqual([null]);
    await user.undo();
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "Other"]);
  });

  it("tells add-ins of the change, as the user's", async () => {
    const host = await openBlank({ undo: true });
    await write("B2", "written");
    const { seen, stop } = await record((context) => context.workbook.worksheets.onChanged);
    await host.user.undo();
    await settled();
    expect(seen).toMatchObject([{ address: "B2", triggerSource: "Unknown", source: "Local" }]);
    await stop();
  });

  it("leaves what somebody else has done since, reading, and frozen panes", async () => {
    const host = await openBlank({ undo: true });
    const [data] = host.workbook.worksheets;
    await write("A1", "mine");
    await host.colleague.enter(data, { row: 1, column: 0, rows: 1, columns: 1 }, [["theirs"]]);
    await onData((sheet) => void sheet.getRange("A1:A2").load("values"));
    await onData((sheet) => sheet.freezePanes.freezeRows(1));
    expect(host.undoableSteps).toBe(1);
    await host.user.undo();
    expect(columnOf(data)).toEqual([null, "theirs"]);
    expect(data.frozen.rows).toBe(1);
  });

  it("reaches no further back than a member that Excel cannot undo", async () => {
    const host = await openBlank({ undo: true });
    await write("A1", "written");
    await onData((sheet) => void sheet.load("position,visibility"));
    expect(host.undoableSteps).toBe(1);
    await onData((sheet) => void (sheet.position = 1));
    expect(host.undoableSteps).toBe(0);
    const web = await openBlank({ undo: true, host: "web" });
    await write("A1", "written");
    await onData((sheet) => void (sheet.position = 1));
    expect(web.undoableSteps).toBe(1);
  });
});

describe("a run that is undone as one", () => {
  const twoSyncs = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [["one"]];
      await context.sync();
      sheet.getRange("A2").values = [["two"]];
      await context.sync();
    });

  it("is one step, and the next one another", async () => {
    const host = await openBlank({ undo: true });
    await twoSyncs({ mergeUndoGroup: true });
    expect(host.undoableSteps).toBe(1);
    await twoSyncs({ mergeUndoGroup: true });
    expect(host.undoableSteps).toBe(2);
    await twoSyncs({});
    expect(host.undoableSteps).toBe(4);
    for (let i = 0; i < 4; i++) await host.user.undo();
    expect(columnOf(host.workbook.worksheets[0])).toEqual([null, null]);
  });

  it("does not exist before ExcelApi 1.20, where the option is ignored", async () => {
    const host = new Host(blankWorkbook("Data"), { undo: true, host: "ltsc-2021" });
    await loadOfficeJs(host);
    await twoSyncs({ mergeUndoGroup: true });
    expect(host.undoableSteps).toBe(2);
  });

  it("is refused what Excel cannot undo", async () => {
    await openBlank();
    const failure = await Excel.run({ mergeUndoGroup: true }, async (context) => {
      context.workbook.worksheets.getItem("Data").position = 1;
      await context.sync();
    }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "UndoNotSupported" });
    await onData((sheet) => void (sheet.position = 1));
  });
});

describe("more cells than an operation may reach", () => {
  it("are refused, also where the whole sheet is to be cleared", async () => {
    await openBlank({ host: "web" });
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange().clear();
      await context.sync();
    });
    expect(failure.code).toBe("OperationCellsExceedLimit");
    await onData((sheet) => sheet.getUsedRange().clear());
  });
});

describe("freezing the panes of a sheet behind", () => {
  it("makes it the active one on Windows, and not on the web", async () => {
    const freeze = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem("Other").freezePanes.freezeRows(1);
      return context.sync();
    };
    const host = await openBlank();
    await Excel.run(freeze);
    expect(host.workbook.active?.name).toBe("Other");
    const web = await openBlank({ host: "web" });
    await Excel.run(freeze);
    expect(web.workbook.active?.name).not.toBe("Other");
  });
});
