import { failureOf, onData, openBlank } from "../protocol/office";

describe("a workbook that is not in front", () => {
  const inFrontOf = (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) =>
    failureOf(async (context) => {
      act(context.workbook.worksheets.getItem("Data"), context);
      await context.sync();
    });

  it("refuses what needs the window on Windows, with the documented codes", async () => {
    const host = await openBlank();
    host.surroundings.isInFront = false;
    expect((await inFrontOf((_, { workbook }) => void workbook.worksheets.add("New"))).code).toBe("GeneralException");
    expect((await inFrontOf((sheet) => sheet.freezePanes.freezeRows(1))).code).toBe("GeneralException");
    expect((await inFrontOf((sheet) => void (sheet.showGridlines = false))).code).toBe("GeneralException");
    expect((await inFrontOf((_, { workbook }) => void workbook.getActiveCell().load("address"))).code).toBe(
      "InvalidSelection",
    );
    expect((await inFrontOf((sheet) => sheet.delete())).code).toBe("InvalidSelection");
  });

  it("takes values and formats all the same", async () => {
    const host = await openBlank();
    host.surroundings.isInFront = false;
    const range = await onData((sheet) => {
      const cells = sheet.getRange("A1");
      cells.values = [[1]];
      cells.format.font.bold = true;
      return cells.load("values");
    });
    expect(range.values).toEqual([[1]]);
  });

  it("does not exist on the web, where every workbook has a tab of its own", async () => {
    const host = await openBlank({ host: "web" });
    host.surroundings.isInFront = false;
    await onData((sheet) => sheet.freezePanes.freezeRows(1));
    expect(host.workbook.worksheets[0].frozen.rows).toBe(1);
  });

  it("may be left behind between two actions of one request", async () => {
    const host = await openBlank();
    const failure = await failureOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Data");
      sheet.getRange("A1").values = [["before"]];
      sheet.freezePanes.freezeRows(1);
      sheet.getRange("A2").values = [["after"]];
      let left = false;
      host.interrupt(0, () => (left = true));
      host.interrupt(1, () => (host.surroundings.isInFront = false));
      await context.sync();
      expect(left).toBe(true);
    });
    expect(failure.code).toBe("GeneralException");
    expect(host.workbook.worksheets[0].cell(0, 0)?.content).toBe("before");
    expect(host.workbook.worksheets[0].cell(1, 0)?.content ?? null).toBeNull();
  });
});

describe("a computer without a printer", () => {
  it("has no page layout", async () => {
    const host = await openBlank();
    host.surroundings.hasPrinter = false;
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").pageLayout.orientation = "Landscape";
      await context.sync();
    });
    expect(failure.code).toBe("GeneralException");
  });
});

describe("a table that somebody else is editing", () => {
  it("takes no row that is added, but can be made longer", async () => {
    const host = await openBlank();
    await onData((sheet) => void sheet.tables.add("A1:B2", true));
    host.surroundings.isEditedByOthers = true;
    const failure = await failureOf(async (context) => {
      context.workbook.tables.getItem("Table1").rows.add();
      await context.sync();
    });
    expect(failure.code).toBe("InsertDeleteConflict");
    await onData((sheet) => sheet.tables.getItem("Table1").resize("A1:B3"));
    expect(host.workbook.worksheets[0].tables[0].rowCount).toBe(3);
  });
});
