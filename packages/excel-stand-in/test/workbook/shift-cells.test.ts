import fc from "fast-check";
import { addTable } from "../../src/workbook/add-table";
import { deleteCells, insertCells, shiftedArea } from "../../src/workbook/shift-cells";
import { Workbook } from "../../src/workbook/workbook";
import { area, contents, sheetOf } from "./sheets";

const NINE = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 9],
];

describe("inserting and deleting cells", () => {
  it("of whole rows takes heights along", () => {
    const sheet = sheetOf(NINE);
    sheet.rowHeights.set(1, 30);
    insertCells(sheet, area("2:3"), "Down");
    expect(contents(sheet, "A1:A5")).toEqual([[1], [null], [null], [4], [7]]);
    expect([...sheet.rowHeights]).toEqual([[3, 30]]);
    deleteCells(sheet, area("1:3"), "Up");
    expect(contents(sheet, "A1:A3")).toEqual([[4], [7], [null]]);
    expect([...sheet.rowHeights]).toEqual([[0, 30]]);
  });

  it("of whole columns takes widths and merged cells along", () => {
    const sheet = sheetOf(NINE);
    sheet.columnWidths.set(2, 100);
    sheet.merges.push(area("B1:C1"));
    insertCells(sheet, area("A:A"), "Right");
    expect(contents(sheet, "A1:D1")).toEqual([[null, 1, 2, 3]]);
    expect([...sheet.columnWidths]).toEqual([[3, 100]]);
    expect(sheet.merges).toEqual([area("C1:D1")]);
  });

  it("of whole rows and columns takes along which are hidden", () => {
    const sheet = sheetOf(NINE);
    sheet.hiddenRows.add(0).add(1).add(2);
    sheet.hiddenColumns.add(1);
    deleteCells(sheet, area("2:2"), "Up");
    insertCells(sheet, area("1:1"), "Down");
    insertCells(sheet, area("A:B"), "Right");
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    expect([...sheet.hiddenColumns]).toEqual([3]);
  });

  it("of its totals leaves a table without", () => {
    const sheet = sheetOf(NINE);
    const table = addTable(new Workbook(), sheet, area("A1:B3"), true);
    table.hasTotals = true;
    deleteCells(sheet, area("3:3"), "Up");
    expect(table).toMatchObject({ rowCount: 2, hasTotals: false });
  });

  it("of all rows between headings and totals leaves a blank one", () => {
    const sheet = sheetOf(NINE);
    const table = addTable(new Workbook(), sheet, area("A1:B3"), true);
    table.hasTotals = true;
    const shifts = deleteCells(sheet, area("A2:B2"), "Up");
    expect(table).toMatchObject({ rowCount: 3, hasTotals: true });
    expect(contents(sheet, "A1:C3")).toEqual([
      ["1", "2", 3],
      [null, null, 6],
      [7, 8, 9],
    ]);
    expect(shifts.map(({ by }) => by)).toEqual([-1, 1]);
  });

  it("undo each other", () => {
    const block = fc.record({
      row: fc.nat(4),
      column: fc.nat(4),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(block, fc.boolean(), (cells, isVertical) => {
        const sheet = sheetOf(NINE);
        insertCells(sheet, cells, isVertical ? "Down" : "Right");
        deleteCells(sheet, cells, isVertical ? "Up" : "Left");
        expect(contents(sheet, "A1:C3")).toEqual(NINE);
      }),
    );
  });

  it("does not push anything off the sheet", () => {
    const sheet = sheetOf([[1]]);
    sheet.put(0, 16_383, sheet.cell(0, 0));
    expect(() => insertCells(sheet, area("A1"), "Right")).toThrow(
      expect.objectContaining({ code: "NonBlankCellOffSheet" }),
    );
  });
});

describe("an area beside inserted and deleted rows", () => {
  it.each([
    ["A5:B6", "2:3", 2, "A7:B8"],
    ["A1:B6", "2:3", 2, "A1:B8"],
    ["A1:B1", "2:3", 2, "A1:B1"],
    ["A5:B6", "2:3", -2, "A3:B4"],
    ["A1:B6", "2:3", -2, "A1:B4"],
    ["A3:B6", "2:4", -3, "A2:B3"],
    ["A1:B3", "2:4", -3, "A1:B1"],
  ])("%s, with %s moved by %d, is %s", (before, rows, by, after) => {
    const shift = { sheet: sheetOf([[1]]), area: area(rows), axis: "rows", by } as const;
    expect(shiftedArea(shift, area(before))).toEqual(area(after));
  });

  it("is gone with its rows", () => {
    const shift = { sheet: sheetOf([[1]]), area: area("2:4"), axis: "rows", by: -3 } as const;
    expect(shiftedArea(shift, area("A2:C4"))).toBeNull();
  });
});
