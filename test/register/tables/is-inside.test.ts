import { isInside } from "../../../src/register/tables/is-inside";
import type { TableCandidate } from "../../../src/register/tables/table-candidate";

/** An Excel table whose headings are in C5:E5, with rows 6 to 9. */
const TABLE = candidate(5, 2, 3);

/** @param firstRow of its rows, 0-based; the headings stand above it */
function candidate(firstRow: number, firstColumn: number, columns: number, sheetId = "A"): TableCandidate {
  return {
    ...{ result: { kind: "unrecognised", reason: "no headings" } as never, titles: [], name: "", isTable: false },
    ...{ sheetId, sheetName: sheetId, headings: Array.from({ length: columns }, () => "x"), sample: [] },
    ...{ firstRow, firstColumn, rowCount: 4 },
  };
}

describe("a range whose headings are inside an Excel table", () => {
  it.each([
    ["are the table's own", 5],
    ["are in its first row", 6],
    ["are in its last row", 9],
  ])("is one where they %s", (_, firstRow) => {
    expect(isInside(candidate(firstRow, 2, 3), TABLE)).toBe(true);
  });

  it.each([
    ["are above the table's own", 4],
    ["are below its last row", 10],
  ])("is none where they %s", (_, firstRow) => {
    expect(isInside(candidate(firstRow, 2, 3), TABLE)).toBe(false);
  });

  it("is one where a single column is the table's, on either side", () => {
    expect([isInside(candidate(6, 0, 3), TABLE), isInside(candidate(6, 4, 3), TABLE)]).toEqual([true, true]);
    expect([isInside(candidate(6, 0, 2), TABLE), isInside(candidate(6, 5, 3), TABLE)]).toEqual([false, false]);
  });

  it("is none on another sheet", () => {
    expect(isInside(candidate(6, 2, 3, "B"), TABLE)).toBe(false);
  });
});
