import { WHOLE_SHEET } from "../../src/workbook/area";
import { formatArea } from "../../src/workbook/a1";
import { clearCells } from "../../src/workbook/clear-cells";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { usedArea } from "../../src/workbook/used-range";
import { area, blankSheet, sheetOf } from "./sheets";

describe("used area", () => {
  it("is nothing on a blank sheet, also when everything was cleared", () => {
    expect(usedArea(blankSheet(), false, WHOLE_SHEET)).toBeNull();
    const sheet = sheetOf([["a", 1]]);
    clearCells(sheet, WHOLE_SHEET, "All");
    expect(usedArea(sheet, false, WHOLE_SHEET)).toBeNull();
  });

  it("holds formatted cells, unless only values count; a formula without result is a value", () => {
    const sheet = blankSheet();
    sheet.put(4, 1, { content: null, formula: "=NOW()", style: DEFAULT_STYLE });
    sheet.put(9, 3, { content: null, style: { ...DEFAULT_STYLE, fill: "#FFFF00" } });
    expect(formatArea(usedArea(sheet, false, WHOLE_SHEET) ?? WHOLE_SHEET)).toBe("B5:D10");
    expect(formatArea(usedArea(sheet, true, WHOLE_SHEET) ?? WHOLE_SHEET)).toBe("B5");
  });

  it("looks no farther than it is told", () => {
    const sheet = sheetOf([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(usedArea(sheet, true, area("B2:C9"))).toEqual(area("B2"));
    expect(usedArea(sheet, true, area("C3:D9"))).toBeNull();
  });
});
