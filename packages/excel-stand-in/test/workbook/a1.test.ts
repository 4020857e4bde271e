import fc from "fast-check";
import { columnName, formatArea, parseArea, parseReference, quoteSheetName } from "../../src/workbook/a1";

describe("addresses", () => {
  it.each([
    ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
    ["$B$2:c4", { row: 1, column: 1, rows: 3, columns: 2 }],
    ["C4:B2", { row: 1, column: 1, rows: 3, columns: 2 }],
    ["1:3", { row: 0, column: 0, rows: 3, columns: 16384 }],
    ["$A:$C", { row: 0, column: 0, rows: 1048576, columns: 3 }],
    ["XFD1048576", { row: 1048575, column: 16383, rows: 1, columns: 1 }],
  ])("%s", (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B2:C3", "A1,B2", "A1:B", "Total"])("%s is none", (text) => {
    expect(parseArea(text)).toBeNull();
  });

  it("come out of formatting as they went in", () => {
    const areas = fc.record({
      row: fc.nat(1000),
      column: fc.nat(1000),
      rows: fc.integer({ min: 1, max: 1000 }),
      columns: fc.integer({ min: 1, max: 1000 }),
    });
    fc.assert(fc.property(areas, (area) => expect(parseArea(formatArea(area))).toEqual(area)));
  });

  it("name columns as Excel does", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });
});

describe("references to other sheets", () => {
  it.each([
    ["A1", null, "A1"],
    ["Sheet1!A1:B2", "Sheet1", "A1:B2"],
    ["'Anna''s sheet'!$A$1", "Anna's sheet", "A1"],
    ["=Rates!$A$1:$B$4", "Rates", "A1:B4"],
    ["'a!b'!C3", "a!b", "C3"],
  ])("%s", (text, sheet, address) => {
    expect(parseReference(text)).toEqual({ sheet, area: parseArea(address) });
  });

  it.each([
    ["Data", "Data"],
    ["Metric 1", "'Metric 1'"],
    ["Anna's", "'Anna''s'"],
    ["2018", "'2018'"],
    ["AB12", "'AB12'"],
    ["R1C1", "'R1C1'"],
    ["Größe", "Größe"],
  ])("quote %s where Excel does", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});
