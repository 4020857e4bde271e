import { touchesTable } from "../../src/excel/touches-table";
import type { FoundTable } from "../../src/register/tables/table-candidate";

/** Headings in B3:D3, five rows below them. */
const TABLE = {
  titles: ["People"],
  firstRow: 3,
  rowCount: 5,
  firstColumn: 1,
  headings: ["ID", "Gender", "NPQ"],
} as unknown as FoundTable;

describe("cells that were calculated", () => {
  it.each(["B3", "D8", "A1:B3", "$C$5", "A1,D4:F9", "A1:XFD1048576"])("%s touch the table", (address) => {
    expect(touchesTable(address, TABLE)).toBe(true);
  });

  it.each(["A3", "E3:F9", "$E$3:$F$9", "B2:D2", "B9", "A1:A99,F1:F99", "AA5"])("%s do not", (address) => {
    expect(touchesTable(address, TABLE)).toBe(false);
  });

  it.each([null, "", "B:B", "5:5", "People!B3", "A1,rubbish"])("%s may", (address) => {
    expect(touchesTable(address, TABLE)).toBe(true);
  });
});
