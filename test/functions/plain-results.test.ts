import { displayedTexts, FunctionCalculator, parseArea } from "excel-stand-in";
import { FUNCTIONS } from "../../src/answers/catalogue";
import { functionsMetadata } from "../../src/answers/functions-metadata";
import { addSheet, opened, workbookOf } from "../support/workbooks";

// A file of its own: office.js keeps the requirement sets of the first Excel that it meets.
describe("in an Excel that does not know data types", () => {
  it("rates and tables are plain numbers", async () => {
    const workbook = workbookOf();
    const sheet = addSheet(workbook, "Sheet", []);
    const host = await opened(workbook, { host: "ltsc-2021", calculator: new FunctionCalculator() });
    host.functions.define({ namespace: "NPQ", ...functionsMetadata(FUNCTIONS, "https://localhost:3000") });
    await import("../../src/functions/functions");
    const cell = parseArea("A1")!;
    await host.user.enter(sheet, cell, "=NPQ.RETENTION()");
    expect(displayedTexts(sheet)).toEqual([["1"]]);
    await host.user.enter(sheet, cell, "=NPQ.METRIC(2)");
    expect(displayedTexts(sheet)[2]).toEqual(["NPQ for Headship (NPQH)", "", "1", ""]);
    await host.user.clear(sheet, cell);
  });
});
