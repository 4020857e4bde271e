import { DEFAULT_STYLE } from "../../src/workbook/style";
import { failureOf, onData, openBlank, record, settled } from "./office";

const dataOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Data");

describe("events", () => {
  it("of changed cells tell where, what and by whom", async () => {
    await openBlank();
    const { seen } = await record((context) => dataOf(context).onChanged);
    await onData((data) => (data.getRange("B2").values = [["new"]]));
    await settled();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      type: "WorksheetChanged",
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      details: { valueBefore: "", valueAfter: "new", valueTypeBefore: "Empty", valueTypeAfter: "String" },
    });
  });

  it("come after the answer, so that a handler sees what its own batch did", async () => {
    await openBlank();
    const order: string[] = [];
    await Excel.run(async (context) => {
      dataOf(context).onChanged.add(() => {
        order.push("event");
        return Promise.resolve();
      });
      dataOf(context).getRange("A1").values = [[1]];
      await context.sync();
      order.push("answer");
    });
    await settled();
    expect(order).toEqual(["answer", "event"]);
  });

  it("of one large write are one event", async () => {
    await openBlank();
    const { seen } = await record((context) => context.workbook.worksheets.onChanged);
    await onData((data) => (data.getRange("A1:C1000").values = Array.from({ length: 1000 }, () => [1, 2, 3])));
    await settled();
    expect(seen.map(({ address }) => address)).toEqual(["A1:C1000"]);
  });

  it("of cells that do not touch name all of them", async () => {
    await openBlank();
    const { seen } = await record((context) => dataOf(context).onChanged);
    await onData((data) => {
      data.getRange("A1").values = [[1]];
      data.getRange("C3:D3").values = [[2, 3]];
    });
    await settled();
    expect(seen.map(({ address }) => address)).toEqual(["A1,C3:D3"]);
  });

  it("lead to the changed cells", async () => {
    await openBlank();
    const { seen } = await record((context) => dataOf(context).onChanged);
    await onData((data) => (data.getRange("B2:C2").values = [[1, 2]]));
    await settled();
    await Excel.run(async (context) => {
      const range = seen[0].getRange(context).load("address,values");
      await context.sync();
      expect(range.address).toBe("Data!B2:C2");
      expect(range.values).toEqual([[1, 2]]);
    });
  });

  it("are not raised by formats, nor on other sheets, nor after the handler was removed", async () => {
    await openBlank();
    const { seen, stop } = await record((context) => dataOf(context).onChanged);
    await Excel.run(async (context) => {
      dataOf(context).getRange("A1").format.font.bold = true;
      context.workbook.worksheets.getItem("Other").getRange("A1").values = [[1]];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual([]);
    await stop();
    await onData((data) => (data.getRange("A1").values = [[1]]));
    await settled();
    expect(seen).toEqual([]);
  });

  it("of the next workbook are not told to whoever listened to the one before, which is closed", async () => {
    await openBlank();
    const { seen } = await record((context) => context.workbook.worksheets.onChanged);
    await openBlank();
    const { seen: next } = await record((context) => context.workbook.worksheets.onChanged);
    await onData((data) => (data.getRange("A1").values = [[1]]));
    await settled();
    expect([seen.length, next.length]).toEqual([0, 1]);
  });

  it("are sent only where somebody listens", async () => {
    const host = await openBlank();
    const { stop } = await record((context) => dataOf(context).onChanged);
    const [data] = host.workbook.worksheets;
    const targets: string[] = [];
    const { onEvents } = host;
    host.onEvents = (entries) => {
      targets.push(...entries.map(([, , target]) => target));
      onEvents(entries);
    };
    const edit = async () => {
      await Excel.run(async (context) => {
        dataOf(context).getRange("A1").values = [[1]];
        context.workbook.worksheets.getItem("Other").getRange("A1").values = [[1]];
        await context.sync();
      });
      await settled();
    };
    await edit();
    expect(targets).toEqual([data.id]);
    await stop();
    await edit();
    expect(targets).toEqual([data.id]);
  });

  it("of a batch that failed tell what was done before", async () => {
    await openBlank();
    const { seen } = await record((context) => dataOf(context).onChanged);
    await failureOf(async (context) => {
      dataOf(context).getRange("A1").values = [[1]];
      dataOf(context).getRange("A2").values = [[1, 2]];
      await context.sync();
    });
    await settled();
    expect(seen.map(({ address }) => address)).toEqual(["A1"]);
  });

  it("tell of edits by the user", async () => {
    const host = await openBlank();
    const { seen } = await record((context) => dataOf(context).onChanged);
    await host.user.enter(host.workbook.worksheets[0], { row: 0, column: 0, rows: 1, columns: 1 }, "50%");
    await settled();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ address: "A1", triggerSource: "Unknown", details: { valueAfter: 0.5 } });
  });

  it("tell of a value that is picked from a list, but not in Excel on the web", async () => {
    for (const [host, count] of [["windows", 1] as const, ["web", 0] as const]) {
      const { workbook, user } = await openBlank({ host });
      const { seen } = await record((context) => dataOf(context).onChanged);
      await user.pick(workbook.worksheets[0], { row: 0, column: 0, rows: 1, columns: 1 }, "Yes");
      await settled();
      expect(workbook.worksheets[0].cell(0, 0)?.content).toBe("Yes");
      expect(seen).toHaveLength(count);
    }
  });

  it("tell of calculated results apart from changed cells: on which sheet and where, but not by whom", async () => {
    const { workbook, user } = await openBlank();
    const [data] = workbook.worksheets;
    for (const row of [1, 2]) data.put(row, 1, { content: 1, formula: "=Other!A1", style: DEFAULT_STYLE });
    const changed = await record((context) => context.workbook.worksheets.onChanged);
    const calculated = await record((context) => context.workbook.worksheets.onCalculated);
    const ofOther = await record((context) => context.workbook.worksheets.getItem("Other").onCalculated);
    user.recalculate(data, { row: 1, column: 1, rows: 2, columns: 1 }, [[5], [6]]);
    await settled();
    expect(data.cell(2, 1)).toMatchObject({ content: 6, formula: "=Other!A1" });
    expect(calculated.seen).toEqual([{ type: "WorksheetCalculated", worksheetId: data.id, address: "B2:B3" }]);
    expect([...changed.seen, ...ofOther.seen]).toEqual([]);
    expect(() => user.recalculate(data, { row: 0, column: 0, rows: 1, columns: 1 }, [[1]])).toThrow(/formula/);
  });

  it("tell of sheets that are added, renamed, activated and deleted", async () => {
    await openBlank();
    const told: unknown[] = [];
    const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;
    const added = await record((context) => sheets(context).onAdded);
    const renamed = await record((context) => sheets(context).onNameChanged);
    const activated = await record((context) => sheets(context).onActivated);
    const deleted = await record((context) => sheets(context).onDeleted);
    const id = await Excel.run(async (context) => {
      const sheet = sheets(context).add("New").load("id");
      sheet.name = "Newer";
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
      return sheet.id;
    });
    await settled();
    told.push(added.seen[0].worksheetId, renamed.seen[0].nameBefore, renamed.seen[0].nameAfter);
    expect(told).toEqual([id, "New", "Newer"]);
    expect(activated.seen.map(({ worksheetId }) => worksheetId)[0]).toBe(id);
    expect(deleted.seen.map(({ worksheetId }) => worksheetId)).toEqual([id]);
  });

  it("tell of tables that are added, changed and deleted", async () => {
    await openBlank();
    const added = await record((context) => context.workbook.tables.onAdded);
    const changed = await record((context) => context.workbook.tables.onChanged);
    const deleted = await record((context) => context.workbook.tables.onDeleted);
    const id = await onData((data) => data.tables.add("A1:B3", true).load("id"));
    await onData((data) => (data.getRange("B2:C2").values = [[1, 2]]));
    await onData((data) => data.tables.getItem(id.id).convertToRange());
    await settled();
    expect(added.seen.map(({ tableId }) => tableId)).toEqual([id.id]);
    expect(changed.seen.map(({ address, tableId }) => [address, tableId])).toEqual([["B2", id.id]]);
    expect(deleted.seen.map(({ tableId }) => tableId)).toEqual([id.id]);
  });

  it("of one table are not raised by another, nor by cells beside it", async () => {
    await openBlank();
    await onData((data) => {
      data.tables.add("A1:B3", true).name = "Watched";
      data.tables.add("D1:E3", true);
    });
    const { seen } = await record((context) => context.workbook.tables.getItem("Watched").onChanged);
    await onData(
      (data) =>
        (data.getRange("C2:E3").values = [
          [1, 2, 3],
          [4, 5, 6],
        ]),
    );
    await settled();
    expect(seen).toEqual([]);
    await onData((data) => (data.getRange("B3:C3").values = [[1, 2]]));
    await settled();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ type: "TableChanged", address: "B3", changeType: "RangeEdited", source: "Local" });
  });

  it("tell of the selection", async () => {
    const host = await openBlank();
    const { seen } = await record((context) => dataOf(context).onSelectionChanged);
    host.user.select(host.workbook.worksheets[0], { row: 1, column: 1, rows: 2, columns: 2 });
    await settled();
    expect(seen.map(({ address }) => address)).toEqual(["B2:C3"]);
  });

  it("tell of inserted rows", async () => {
    await openBlank();
    const { seen } = await record((context) => dataOf(context).onChanged);
    await onData((data) => {
      data.getRange("A5").values = [[1]];
    });
    await onData((data) => void data.getRange("2:3").insert("Down"));
    await settled();
    expect(seen[1]).toMatchObject({
      changeType: "RowInserted",
      address: "2:3",
      changeDirectionState: { insertShiftDirection: "Down" },
    });
  });
});
