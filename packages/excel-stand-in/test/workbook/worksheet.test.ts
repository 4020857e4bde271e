import { defaultPageLayout } from "../../src/workbook/page-layout";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { Worksheet } from "../../src/workbook/worksheet";

const cell = (content: string) => ({ content, style: DEFAULT_STYLE });

describe("the rows of a worksheet that are kept", () => {
  it("stay as they were when cells change afterwards, again and again", () => {
    const sheet = new Worksheet("{1}", "Sheet1", defaultPageLayout());
    sheet.put(0, 0, cell("first"));
    sheet.put(4, 1, cell("fifth"));
    const before = sheet.keptRows();
    sheet.put(0, 0, cell("second"));
    const between = sheet.keptRows();
    sheet.put(0, 1, cell("beside"));
    sheet.put(0, 2, cell("beside"));
    sheet.put(1, 0, cell("below"));
    expect(before[0].map((one) => one?.content)).toEqual(["first"]);
    expect(between[0].map((one) => one?.content)).toEqual(["second"]);
    expect(sheet.rows[0].map((one) => one?.content)).toEqual(["second", "beside", "beside"]);
    expect([1 in before, 1 in between, sheet.cell(1, 0)?.content]).toEqual([false, false, "below"]);
    // What has not changed is the same, so that it is quick to see.
    expect(sheet.rows[4]).toBe(before[4]);
  });
});
