import type { Change } from "../../src/protocol/change";
import type { Host } from "../../src/protocol/host";
import { tableArea } from "../../src/workbook/table-area";
import type { Worksheet } from "../../src/workbook/worksheet";
import { area, contents } from "../workbook/sheets";
import { onData, openBlank, record, settled } from "./office";

const dataOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");
const sheetsOf = (context: Excel.RequestContext) => context.workbook.worksheets;

interface Desk {
  readonly host: Host;
  readonly data: Worksheet;
  readonly other: Worksheet;
}

async function openDesk(): Promise<Desk> {
  const host = await openBlank();
  const [data, other] = host.workbook.worksheets;
  return { host, data, other };
}

/** A desk with a table People on B2:C4. */
async function openPeople(): Promise<Desk> {
  const desk = await openDesk();
  await onData((data) => {
    data.getRange("B2:C4").values = [
      ["Name", "Age"],
      ["Ada", 36],
      ["Bob", 40],
    ];
    data.tables.add("B2:C4", true).name = "People";
  });
  return desk;
}

function extents(sheet: Worksheet) {
  return sheet.tables.map(tableArea);
}

async function refusalOf(action: () => unknown): Promise<unknown> {
  try {
    await action();
    return null;
  } catch (error) {
    return error;
  }
}

describe("what a user pastes over the last rows of a table", () => {
  it("belongs to the table as far as it goes on below", async () => {
    const { host, data } = await openPeople();
    await host.user.enter(data, area("B4:C7"), [
      ["Bea", 41],
      ["Cid", 42],
      ["Dot", 43],
      ["Eve", 44],
    ]);
    expect(extents(data)).toEqual([area("B2:C7")]);
  });

  it("does not, when it is wider than the table, or lies over the headings", async () => {
    const { host, data } = await openPeople();
    await host.user.enter(data, area("B4:D6"), Array(3).fill(["x", 1, 2]));
    expect(extents(data)).toEqual([area("B2:C4")]);
    await host.user.enter(data, area("B2:C6"), Array(5).fill(["y", 1]));
    expect(extents(data)).toEqual([area("B2:C4")]);
  });
});

describe("what a user enters", () => {
  it("is told to handlers and to those who watch, with nobody as its cause", async () => {
    const { host, data } = await openDesk();
    const { seen } = await record((context) => dataOf(context).onChanged);
    const watched: Change[] = [];
    host.watch((changes) => watched.push(...changes));
    await host.user.enter(data, area("B2"), "50%");
    await host.user.clear(data, area("B2"));
    await settled();
    expect(seen).toMatchObject([
      { address: "B2", triggerSource: "Unknown", details: { valueAfter: 0.5 } },
      { address: "B2", triggerSource: "Unknown", details: { valueBefore: 0.5, valueAfter: "" } },
    ]);
    expect(watched.map(({ kind }) => kind)).toEqual(["cells", "cells"]);
  });

  it("has formats that clearing contents keeps", async () => {
    const { host, data } = await openDesk();
    await host.user.enter(data, area("B2"), "50%");
    await host.user.clear(data, area("B2"));
    expect(data.cell(1, 1)).toMatchObject({ content: null, style: { numberFormat: "0%" } });
  });

  it("is refused as a whole", async () => {
    const { host, data } = await openDesk();
    const values = [["fine", "x".repeat(40_000)]];
    expect(await refusalOf(() => host.user.enter(data, area("A1:B1"), values))).toMatchObject({
      code: "InvalidArgument",
    });
    expect(contents(data, "A1:B1")).toEqual([[null, null]]);
  });
});

describe("a table next to what a user enters", () => {
  it.each([
    ["one cell below", "B5", [["Cem"]], "B2:C5"],
    ["several rows below", "B5:C7", Array.from({ length: 3 }, () => ["Cem", 1]), "B2:C7"],
    ["a heading to the right", "D2", [["City"]], "B2:D4"],
    ["two columns to the right", "D3:E4", Array.from({ length: 2 }, () => [1, 2]), "B2:E4"],
  ])("takes in %s", async (_, address, values, expected) => {
    const { host, data } = await openPeople();
    const watched: Change[] = [];
    host.watch((changes) => watched.push(...changes));
    await host.user.enter(data, area(address), values);
    expect(extents(data)).toEqual([area(expected)]);
    expect(watched.map(({ kind }) => kind)).toEqual(["cells", "table setup"]);
  });

  it("gives a column that it takes in a heading", async () => {
    const { host, data } = await openPeople();
    await host.user.enter(data, area("D4"), "Cork");
    expect(contents(data, "D2:D4")).toEqual([["Column3"], [null], ["Cork"]]);
  });

  it("raises its own event for the row that it took in", async () => {
    const { host, data } = await openPeople();
    const { seen } = await record((context) => context.workbook.tables.getItem("People").onChanged);
    await host.user.enter(data, area("B5:C5"), [["Cem", 41]]);
    await settled();
    expect(seen).toMatchObject([{ type: "TableChanged", address: "B5:C5" }]);
  });

  it("takes in rows one after the other", async () => {
    const { host, data } = await openPeople();
    await host.user.enter(data, area("B5"), "Cem");
    await host.user.enter(data, area("C5"), 41);
    await host.user.enter(data, area("C6"), "=1+1");
    expect(extents(data)).toEqual([area("B2:C6")]);
  });

  it.each([
    ["a row between", "B6", "x"],
    ["the corner", "D5", "x"],
    ["cells beyond its sides", "A5:B5", [["x", "y"]]],
    ["cells beyond its end", "D4:D5", [["x"], ["y"]]],
    ["the row above", "B1", "x"],
    ["nothing", "B5", ""],
  ])("does not grow by %s", async (_, address, values) => {
    const { host, data } = await openPeople();
    await host.user.enter(data, area(address), values);
    expect(extents(data)).toEqual([area("B2:C4")]);
  });

  it("does not grow over cells that are not blank", async () => {
    const { host, data } = await openPeople();
    await onData((sheet) => {
      sheet.getRange("C5").values = [["note"]];
      sheet.getRange("D3").values = [["note"]];
    });
    await host.user.enter(data, area("B5"), "Cem");
    await host.user.enter(data, area("D3"), "Cem");
    await host.user.enter(data, area("D2"), "City");
    expect(extents(data)).toEqual([area("B2:C4")]);
  });

  it("does not grow below its totals, into another table, or over merged cells", async () => {
    const { host, data } = await openPeople();
    await onData((sheet) => {
      sheet.tables.add("D4:E6", true);
      sheet.getRange("C5:C6").merge();
    });
    await host.user.enter(data, area("D2"), "City");
    await host.user.enter(data, area("B5"), "Cem");
    expect(extents(data)[0]).toEqual(area("B2:C4"));
    await onData((sheet) => sheet.getRange("C5:C6").unmerge());
    await host.user.clear(data, area("B5"));
    data.tables[0].hasTotals = true;
    await host.user.enter(data, area("B5"), "Cem");
    expect(extents(data)[0]).toEqual(area("B2:C4"));
  });

  it("does not grow by what the add-in writes", async () => {
    const { data } = await openPeople();
    await onData((sheet) => (sheet.getRange("B5:C5").values = [["Cem", 41]]));
    expect(extents(data)).toEqual([area("B2:C4")]);
  });

  it("has its lists hold for new rows too", async () => {
    const { host, data } = await openPeople();
    await onData((sheet) => {
      sheet.getRange("C3:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "36,40" } };
      sheet.getRange("B4").dataValidation.rule = { list: { inCellDropDown: true, source: "Bob" } };
      sheet.getRange("A3:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "left" } };
      sheet.getRange("D3:D4").dataValidation.rule = { list: { inCellDropDown: true, source: "right" } };
    });
    await host.user.enter(data, area("B5"), "Cem");
    expect(data.validations.map((one) => one.area)).toEqual([area("C3:C5"), area("B4"), area("A3:A4"), area("D3:D4")]);
  });
});

describe("rows and columns that a user inserts and deletes", () => {
  it.each([
    ["insertRows", "RowInserted", "2:3"],
    ["deleteRows", "RowDeleted", "2:3"],
    ["insertColumns", "ColumnInserted", "B:C"],
    ["deleteColumns", "ColumnDeleted", "B:C"],
  ] as const)("raise an event: %s", async (action, changeType, address) => {
    const { host, data } = await openDesk();
    const { seen } = await record((context) => dataOf(context).onChanged);
    await host.user[action](data, 1, 2);
    await settled();
    expect(seen).toMatchObject([{ changeType, address, triggerSource: "Unknown" }]);
  });

  it("take along a range that the add-in keeps", async () => {
    const { host, data } = await openDesk();
    const range = await onData((sheet, context) => {
      const kept = sheet.getRange("B5");
      context.trackedObjects.add(kept);
      return kept;
    });
    await host.user.insertRows(data, 0, 2);
    await host.user.deleteColumns(data, 0, 1);
    range.load("address");
    await range.context.sync();
    expect(range.address).toBe("Data!A7");
  });

  it("make a table longer, shorter, wider, narrower, or move it", async () => {
    const { host, data } = await openPeople();
    await host.user.insertRows(data, 2, 2);
    expect(extents(data)).toEqual([area("B2:C6")]);
    await host.user.deleteRows(data, 3, 1);
    expect(extents(data)).toEqual([area("B2:C5")]);
    await host.user.insertRows(data, 1, 1);
    expect(extents(data)).toEqual([area("B3:C6")]);
    await host.user.insertColumns(data, 2, 1);
    expect(extents(data)).toEqual([area("B3:D6")]);
    expect(contents(data, "B3:D3")).toEqual([["Name", "Column2", "Age"]]);
    await host.user.deleteColumns(data, 1, 1);
    expect(extents(data)).toEqual([area("B3:C6")]);
    await host.user.deleteRows(data, 6, 1);
    expect(extents(data)).toEqual([area("B3:C6")]);
  });

  it("delete a table with all of its cells", async () => {
    const { host, data } = await openPeople();
    const deleted = await record((context) => context.workbook.tables.onDeleted);
    await host.user.deleteRows(data, 0, 6);
    await settled();
    expect(data.tables).toEqual([]);
    expect(deleted.seen).toMatchObject([{ tableName: "People" }]);
  });

  it("leave a table that lost all rows but its headings a blank one", async () => {
    const { host, data } = await openPeople();
    await host.user.enter(data, area("B7"), "below");
    const { seen } = await record((context) => dataOf(context).onChanged);
    await host.user.deleteRows(data, 2, 3);
    await settled();
    expect(extents(data)).toEqual([area("B2:C3")]);
    expect(contents(data, "B2:B5")).toEqual([["Name"], [null], [null], ["below"]]);
    expect(seen).toMatchObject([
      { changeType: "RowDeleted", address: "3:5" },
      { changeType: "RowInserted", address: "3:3" },
    ]);
  });

  it("do not take the headings of a table and leave its rows", async () => {
    const { host, data } = await openPeople();
    expect(await refusalOf(() => host.user.deleteRows(data, 0, 3))).toMatchObject({ code: "InsertDeleteConflict" });
    expect(contents(data, "B2:C4")[0]).toEqual(["Name", "Age"]);
    expect(extents(data)).toEqual([area("B2:C4")]);
  });

  it("push nothing off the sheet, not even in part", async () => {
    const { host, data } = await openDesk();
    await host.user.enter(data, area("A1"), "first");
    await host.user.enter(data, area("XFD2"), "last");
    expect(await refusalOf(() => host.user.insertColumns(data, 0, 1))).toMatchObject({ code: "NonBlankCellOffSheet" });
    expect(contents(data, "A1:B1")).toEqual([["first", null]]);
  });
});

describe("sheets in the hands of a user", () => {
  it("are added where they are wanted, and come to the front", async () => {
    const { host } = await openDesk();
    const added = await record((context) => sheetsOf(context).onAdded);
    const moved = await record((context) => sheetsOf(context).onMoved);
    const sheet = host.user.addSheet("New", 1);
    await settled();
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "New", "Other"]);
    expect(host.workbook.active).toBe(sheet);
    expect(added.seen).toMatchObject([{ worksheetId: sheet.id }]);
    expect(moved.seen).toEqual([]);
  });

  it("are renamed, moved, activated and deleted", async () => {
    const { host, data, other } = await openDesk();
    const renamed = await record((context) => sheetsOf(context).onNameChanged);
    const moved = await record((context) => sheetsOf(context).onMoved);
    const activated = await record((context) => sheetsOf(context).onActivated);
    const deleted = await record((context) => sheetsOf(context).onDeleted);
    host.user.renameSheet(data, "Rates");
    host.user.moveSheet(data, 1);
    host.user.moveSheet(data, 1);
    host.user.activate(other);
    host.user.deleteSheet(other);
    await settled();
    expect(renamed.seen).toMatchObject([{ nameBefore: "Data", nameAfter: "Rates" }]);
    expect(moved.seen).toEqual([
      { type: "WorksheetMoved", worksheetId: data.id, positionBefore: 0, positionAfter: 1, source: "Local" },
    ]);
    expect(activated.seen.map(({ worksheetId }) => worksheetId)).toEqual([other.id, data.id]);
    expect(deleted.seen).toMatchObject([{ worksheetId: other.id }]);
    expect(host.workbook.worksheets).toEqual([data]);
  });

  it.each<[string, string, (desk: Desk) => unknown]>([
    ["a name that is taken", "ItemAlreadyExists", ({ host }) => host.user.addSheet("data", 0)],
    ["a name that Excel refuses", "InvalidArgument", ({ host, data }) => host.user.renameSheet(data, "a/b")],
    ["a name of another sheet", "ItemAlreadyExists", ({ host, data }) => host.user.renameSheet(data, "OTHER")],
    ["a place that is none", "InvalidArgument", ({ host, data }) => host.user.moveSheet(data, 2)],
    ["a new sheet at a place that is none", "InvalidArgument", ({ host }) => host.user.addSheet("New", 3)],
    [
      "the last visible sheet deleted",
      "InvalidOperation",
      ({ host, data, other }) => {
        other.visibility = "Hidden";
        host.user.deleteSheet(data);
      },
    ],
    [
      "a hidden sheet in front",
      "InvalidOperation",
      ({ host, other }) => {
        other.visibility = "Hidden";
        host.user.activate(other);
      },
    ],
  ])("do not get %s", async (_, code, action) => {
    const desk = await openDesk();
    const watched: Change[] = [];
    desk.host.watch((changes) => watched.push(...changes));
    expect(await refusalOf(() => action(desk))).toMatchObject({ code });
    expect(desk.host.workbook.worksheets.map(({ name }) => name)).toEqual(["Data", "Other"]);
    expect(desk.host.workbook.active).toBe(desk.data);
    expect(watched).toEqual([]);
  });
});

describe("looks that a user changes", () => {
  it("are announced", async () => {
    const { host, data } = await openDesk();
    const { seen } = await record((context) => dataOf(context).onFormatChanged);
    host.user.restyle(data, area("A1:B1"), (style) => ({ ...style, fill: "#FF0000" }));
    host.user.setColumnWidths(data, 1, 2, 100);
    host.user.setRowHeights(data, 3, 1, 30);
    await settled();
    expect(data.cell(0, 1)?.style.fill).toBe("#FF0000");
    expect([...data.columnWidths]).toEqual([
      [1, 100],
      [2, 100],
    ]);
    expect([...data.rowHeights]).toEqual([[3, 30]]);
    expect(seen.map(({ address }) => address)).toEqual(["A1:B1", "B:C", "4:4"]);
  });
});

describe("the selection of a user", () => {
  it("brings the sheet to the front", async () => {
    const { host, other } = await openDesk();
    const { seen } = await record((context) => sheetsOf(context).onSelectionChanged);
    host.user.select(other, area("B2:C3"));
    await settled();
    expect(host.workbook.active).toBe(other);
    expect(seen).toMatchObject([{ worksheetId: other.id, address: "B2:C3" }]);
  });

  const selectedRange = () => onData((_, { workbook }) => workbook.getSelectedRange().load("address"));
  const activeCell = () => onData((_, { workbook }) => workbook.getActiveCell().load("address"));

  it("of several blocks of cells is no range, but has an active cell", async () => {
    const { host, data } = await openDesk();
    host.user.selectAreas(data, [area("B2:C3"), area("E5")]);
    expect(await refusalOf(selectedRange)).toMatchObject({ code: "InvalidSelection" });
    expect((await activeCell()).address).toBe("Data!B2");
    host.user.select(data, area("E5"));
    expect((await selectedRange()).address).toBe("Data!E5");
  });

  it("of a chart is neither range nor cell", async () => {
    const { host, other } = await openDesk();
    host.user.selectChart();
    expect(await refusalOf(selectedRange)).toMatchObject({ code: "InvalidSelection" });
    expect(await refusalOf(activeCell)).toMatchObject({ code: "InvalidSelection" });
    host.user.activate(other);
    expect((await activeCell()).address).toBe("Other!A1");
  });
});

describe("a protected sheet", () => {
  it.each<[string, (desk: Desk) => unknown]>([
    ["entering", ({ host, data }) => host.user.enter(data, area("A1"), 1)],
    ["clearing", ({ host, data }) => host.user.clear(data, area("A1"))],
    ["restyling", ({ host, data }) => host.user.restyle(data, area("A1"), (style) => ({ ...style, indent: 1 }))],
    ["inserting rows", ({ host, data }) => host.user.insertRows(data, 0, 1)],
    ["deleting columns", ({ host, data }) => host.user.deleteColumns(data, 0, 1)],
    ["widths", ({ host, data }) => host.user.setColumnWidths(data, 0, 1, 20)],
    ["heights", ({ host, data }) => host.user.setRowHeights(data, 0, 1, 20)],
  ])("refuses %s", async (_, action) => {
    const desk = await openDesk();
    desk.data.isProtected = true;
    expect(await refusalOf(() => action(desk))).toMatchObject({ code: "AccessDenied" });
    expect(desk.data.rows).toEqual([]);
  });
});
