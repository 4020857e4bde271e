import { MAX_COLUMNS, MAX_ROWS } from "../../src/workbook/limits";
import { DEFAULT_STYLE } from "../../src/workbook/style";
import { surroundingArea } from "../../src/workbook/surrounding-area";
import { area, blankSheet } from "./sheets";

/** A sheet in which these cells hold something. */
function withCells(...addresses: string[]) {
  const sheet = blankSheet();
  for (const { row, column } of addresses.map(area)) sheet.put(row, column, { content: "x", style: DEFAULT_STYLE });
  return sheet;
}

describe("the block of cells around an area", () => {
  it.each([
    ["a filled cell in its midst", "C3", ["B2", "C2", "D2", "B3", "C3", "D3", "B4", "C4", "D4"], "B2:D4"],
    ["one of its corners", "D4", ["B2", "C2", "D2", "B3", "C3", "D3", "B4", "C4", "D4"], "B2:D4"],
    ["a blank cell beside it", "E3", ["B2", "C2", "D2", "B3", "C3", "D3"], "B2:E3"],
    ["cells that touch at corners only", "B2", ["B2", "C3", "D4", "E3"], "B2:E4"],
    ["a cell that lies alone", "B2", ["B2", "D2", "B4", "D4"], "B2"],
    ["a blank cell among blank ones", "H8", ["B2"], "H8"],
    ["a long thin run", "A1", ["A1", "A2", "A3", "A4", "A5"], "A1:A5"],
    ["several cells that are selected together", "B2:B3", ["C4", "E4"], "B2:C4"],
  ])("of %s", (_, from, filled, around) => {
    expect(surroundingArea(withCells(...filled), area(from))).toEqual(area(around));
  });

  it("takes in what the grown block comes to touch, and stops at a blank line", () => {
    // D5 touches the block only once C4 belongs to it; row 6 is blank.
    expect(surroundingArea(withCells("B2", "C3", "C4", "D5", "B7"), area("B2"))).toEqual(area("B2:D5"));
  });

  it("does not grow into cells that are only formatted", () => {
    const sheet = withCells("B2", "B3");
    sheet.put(3, 1, { content: null, style: { ...DEFAULT_STYLE, fill: "#FFFF00" } });
    sheet.put(1, 2, { content: null, style: DEFAULT_STYLE });
    expect(surroundingArea(sheet, area("B2"))).toEqual(area("B2:B3"));
  });

  it("stays on the sheet", () => {
    const corner = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 };
    expect(surroundingArea(blankSheet(), corner)).toEqual(corner);
    expect(surroundingArea(withCells("A1", "B2"), area("A1"))).toEqual(area("A1:B2"));
  });
});
