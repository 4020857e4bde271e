import { failureOf, onData, openBlank, record, settled } from "./office";

// office.js asks for the requirement sets once, when it is loaded: hence a file of its own.
describe("an Excel of ExcelApi 1.11", () => {
  it("does not claim to support what came later", async () => {
    await openBlank({ excelApi: "1.11" });
    const { requirements } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.11")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("DialogApi", "1.1")).toBe(false);
  });

  // Table.resize is of ExcelApi 1.13. office.js sends it all the same: its own check is switched off.
  it("refuses what came later", async () => {
    await openBlank({ excelApi: "1.11" });
    const failure = await failureOf(async (context) => {
      const table = context.workbook.worksheets.getItem("Data").tables.add("A1:B2", true);
      table.resize("A1:B5");
      await context.sync();
    });
    expect(failure.code).toBe("ApiNotFound");
    expect(failure.message).toContain("Table.resize");
  });

  it("has no events that came later", async () => {
    await openBlank({ excelApi: "1.11" });
    const failure = await failureOf(async (context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
      await context.sync();
    });
    expect(failure.code).toBe("ApiNotFound");
  });

  it("does not say who changed cells", async () => {
    await openBlank({ excelApi: "1.13" });
    const { seen } = await record((context) => context.workbook.worksheets.onChanged);
    await onData((sheet) => void (sheet.getRange("A1").values = [[1]]));
    await settled();
    expect(seen.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([["Local", undefined]]);
  });
});
