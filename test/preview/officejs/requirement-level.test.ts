import { failureOf, openBlank } from "./office";

// office.js asks for the requirement sets once, when it is loaded: hence a file of its own.
describe("an Excel of ExcelApi 1.11", () => {
  it("does not support what came later, and office.js refuses it itself", async () => {
    const host = await openBlank({ excelApi: "1.11" });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.11")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
    expect(Office.context.requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    const error = await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Data").customProperties.add("key", "value");
      await context.sync();
    });
    expect(error.code).toBe("ApiNotFound");
    expect(host.traffic.syncs).toBe(0);
  });
});
