import { onData, openBlank } from "./office";

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

  // Table.resize is of ExcelApi 1.13. Add-ins have to ask before they use it: no error of office.js will tell them.
  it("is not kept by office.js from being asked for it", async () => {
    await openBlank({ excelApi: "1.11" });
    const range = await onData((data) => {
      const table = data.tables.add("A1:B2", true);
      table.resize("A1:B5");
      return table.getRange().load("address");
    });
    expect(range.address).toBe("Data!A1:B5");
  });
});
