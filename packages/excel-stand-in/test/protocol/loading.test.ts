import type { Host } from "../../src/protocol/host";
import { failureOf, onData, openBlank, settled } from "./office";

/** What a client is told that asks for an object by the first reference that was given out. */
async function answerToFirstReference(host: Host): Promise<string | null> {
  const path = { Id: 1, ObjectPathType: 6, Name: "R1" };
  const action = { Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 };
  const request = { AutoKeepReference: false, Actions: [action], ObjectPaths: { 1: path } };
  return (await host.process(JSON.stringify(request))).body;
}

describe("loading", () => {
  it("answers what was asked for, and nothing else", async () => {
    await openBlank();
    const sheet = await onData((data) => data.load("name,position"));
    expect(sheet.name).toBe("Data");
    expect(sheet.position).toBe(0);
    expect(() => sheet.visibility).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });

  it("answers collections with their items, whichever way they are asked for", async () => {
    await openBlank();
    await Excel.run(async (context) => {
      const listed = context.workbook.worksheets.load("items/name,items/id");
      const shorter = context.workbook.worksheets.load({ name: true, $top: 1 });
      await context.sync();
      expect(listed.items.map(({ name }) => name)).toEqual(["Data"]);
      const all = context.workbook.worksheets.load("name");
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(["Data", "Other"]);
      expect(shorter).toBe(listed);
    });
  });

  it("answers nested properties by path and by object", async () => {
    await openBlank();
    const range = await onData((data) => {
      data.getRange("A1:B1").format.font.bold = true;
      return data.getRange("A1:C1").load(["format/font/bold", "format/font/name", "worksheet/name"]);
    });
    expect(range.format.font.bold).toBeNull();
    expect(range.format.font.name).toBe("Calibri");
    expect(range.worksheet.name).toBe("Data");
    const byObject = await onData((data) => data.getRange("A1:B1").load({ format: { font: { bold: true } } }));
    expect(byObject.format.font.bold).toBe(true);
  });

  it("answers every property that an add-in can ask a sheet for by name", async () => {
    await openBlank();
    const sheet = await onData((data) => {
      data.showGridlines = false;
      data.tabColor = "#FFA500";
      return data.load("id,name,position,visibility,tabColor,showGridlines");
    });
    expect(sheet).toMatchObject({ visibility: "Visible", tabColor: "#FFA500", showGridlines: false });
  });

  it("answers null objects for what is not there, and for whatever they would lead to", async () => {
    await openBlank();
    await Excel.run(async (context) => {
      const { worksheets, tables, settings } = context.workbook;
      const missing = worksheets.getItemOrNullObject("Nowhere").load("name");
      const ofMissing = missing.getRange("A1").load("values");
      const table = tables.getItemOrNullObject("Nothing");
      const setting = settings.getItemOrNullObject("none").load("value");
      const used = worksheets.getItem("Data").getUsedRangeOrNullObject().load("address");
      const there = worksheets.getItemOrNullObject("data").load("name");
      await context.sync();
      expect([missing, ofMissing, table, setting, used].map(({ isNullObject }) => isNullObject)).toEqual(
        new Array(5).fill(true),
      );
      expect(there.isNullObject).toBe(false);
      expect(there.name).toBe("Data");
    });
  });

  it("counts the syncs of the add-in, not the client's housekeeping", async () => {
    const host = await openBlank();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      range.values = [["x"]];
      await context.sync();
      range.load("values");
      await context.sync();
    });
    expect(host.traffic.syncs).toBe(2);
    expect(host.traffic.largestIn).toBeLessThan(host.traffic.bytesIn);
  });

  it("keeps ranges beyond the batch in which they were made", async () => {
    await openBlank();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("B2:C3");
      await context.sync();
      range.getCell(1, 1).values = [["corner"]];
      await context.sync();
      range.load("values,address");
      await context.sync();
      expect(range.address).toBe("Data!B2:C3");
      expect(range.values).toEqual([
        ["", ""],
        ["", "corner"],
      ]);
    });
  });

  it("lets go of the ranges of a batch when it ends", async () => {
    const host = await openBlank();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("B2").load("values");
      await context.sync();
      expect(await answerToFirstReference(host)).not.toContain("Error");
    });
    await settled();
    expect(await answerToFirstReference(host)).toContain("InvalidReference");
  });

  it("keeps tracked objects until they are given back", async () => {
    await openBlank();
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await Excel.run(kept, async (context) => {
      kept.values = [["later"]];
      await context.sync();
      kept.untrack();
      await context.sync();
    });
    expect((await onData((data) => data.getRange("A1").load("values"))).values).toEqual([["later"]]);
  });
});

describe("errors", () => {
  it.each([
    [
      "ItemNotFound",
      "WorksheetCollection.getItem",
      (c: Excel.RequestContext) => c.workbook.worksheets.getItem("Gone").load("name"),
    ],
    [
      "ItemNotFound",
      "TableCollection.getItem",
      (c: Excel.RequestContext) => c.workbook.tables.getItem("Gone").load("name"),
    ],
    ["ItemAlreadyExists", "WorksheetCollection.add", (c: Excel.RequestContext) => c.workbook.worksheets.add("DATA")],
    ["InvalidArgument", "WorksheetCollection.add", (c: Excel.RequestContext) => c.workbook.worksheets.add("a/b")],
    [
      "InvalidArgument",
      "Worksheet.getRange",
      (c: Excel.RequestContext) => c.workbook.worksheets.getItem("Data").getRange("nowhere at all"),
    ],
    [
      "InvalidArgument",
      "Worksheet.getRangeByIndexes",
      (c: Excel.RequestContext) => c.workbook.worksheets.getItem("Data").getRangeByIndexes(0, 0, 0, 1),
    ],
    [
      "RangeExceedsLimit",
      "Range",
      (c: Excel.RequestContext) => c.workbook.worksheets.getItem("Data").getRange().load("values"),
    ],
  ])("%s at %s", async (code, location, ask) => {
    await openBlank();
    const error = await failureOf(async (context) => {
      ask(context);
      await context.sync();
    });
    expect(error.code).toBe(code);
    expect(error.debugInfo.errorLocation).toBe(location);
  });

  it("stop the batch where they happen: what was done before stays, what follows is not done", async () => {
    await openBlank();
    const error = await failureOf(async (context) => {
      const data = context.workbook.worksheets.getItem("Data");
      data.getRange("A1").values = [["before"]];
      data.getRange("A2:B2").values = [["too", "many", "values"]];
      data.getRange("A3").values = [["after"]];
      await context.sync();
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.statement).toContain("values");
    const column = await onData((data) => data.getRange("A1:A3").load("values"));
    expect(column.values).toEqual([["before"], [""], [""]]);
  });

  it("name the class and the member that the stand-in lacks", async () => {
    await openBlank();
    const property = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").charts.load("items/name");
      await context.sync();
    });
    expect(property.code).toBe("ApiNotFound");
    expect(property.message).toContain("Worksheet.charts");
    const method = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").getRange("A1").showCard();
      await context.sync();
    });
    expect(method.code).toBe("ApiNotFound");
    expect(method.message).toContain("Range.showCard");
    const loaded = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").load("standardWidth");
      await context.sync();
    });
    expect(loaded.message).toContain("Worksheet.standardWidth");
    const event = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").onRowSorted.add(() => Promise.resolve());
      await context.sync();
    });
    expect(event.code).toBe("ApiNotFound");
  });
});
