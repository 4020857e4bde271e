import { openBlank } from "./office";

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
});
