import { serialFromCivil } from "../../../src/register/cells/serial-date";
import { UNDATED } from "../../../src/register/columns/date-cell";
import { DateColumn } from "../../../src/register/columns/date-column";

const DAY = serialFromCivil(2018, 9, 1);

/** What a column makes of cells that stand in its second column, from the second row on. */
function filled(column: DateColumn, ...cells: readonly unknown[]): { serials: number[]; doubts: number[] } {
  const rows = [["x", "x"], ...cells.map((cell) => ["x", cell])];
  const doubts = new Uint8Array(cells.length);
  column.fill({ rows, at: 1, formats: undefined }, 1, rows.length, 2, doubts);
  return { serials: Array.from(column.serials.subarray(2, 2 + cells.length)), doubts: Array.from(doubts) };
}

describe("a column of dates", () => {
  it("keeps the day of each cell, behind those that are there", () => {
    const column = new DateColumn(9);
    expect(filled(column, DAY, DAY + 0.75, "01/09/2018", "")).toEqual({
      serials: [DAY, DAY, DAY, 0],
      doubts: [0, 0, 0, 0],
    });
    expect(Array.from(column.serials.subarray(0, 2))).toEqual([0, 0]);
  });

  it("counts from 1904 where the workbook does", () => {
    const column = new DateColumn(9);
    column.style = { order: "day first", offset: 1462 };
    expect(filled(column, DAY - 1462, DAY - 1462 + 0.5).serials).toEqual([DAY, DAY]);
  });

  it("is in doubt of what it cannot read, and says why", () => {
    const column = new DateColumn(9);
    expect(filled(column, "soon", "#N/A", "31/02/2018", -4, "n/a", null)).toEqual({
      serials: [0, 0, 0, 0, 0, 0],
      doubts: [1, 1, 1, 1, 0, 0],
    });
    expect(["soon", "#N/A", "n/a", "", DAY].map((cell) => column.problemOf(cell))).toEqual([
      ...["unreadable-date", "error-value"],
      ...[null, null, null],
    ]);
  });

  it("is in doubt of blank cells, and of those that say there is none, where a date may not be missing", () => {
    const column = new DateColumn(9, null, "missing-start-date");
    expect(filled(column, "", " ", "n/a", DAY).doubts).toEqual([1, 1, 1, 0]);
    expect(["", " ", "n/a", DAY].map((cell) => column.problemOf(cell))).toEqual([
      ...["missing-start-date", "missing-start-date", "missing-start-date"],
      null,
    ]);
  });

  it("knows that something has happened on a day that is not known, and is in doubt where that is a problem", () => {
    expect(filled(new DateColumn(9, "withdrawal"), "Yes")).toEqual({ serials: [UNDATED], doubts: [0] });
    const strict = new DateColumn(9, "presentation", null, "undated-presentation");
    expect(filled(strict, "Yes", "No")).toEqual({ serials: [UNDATED, 0], doubts: [1, 0] });
    expect([strict.problemOf("Yes"), strict.problemOf("No")]).toEqual(["undated-presentation", null]);
  });

  it("says whether a cell says that there is no date", () => {
    const column = new DateColumn(9);
    filled(column, DAY, "01/09/2018", "");
    expect(column.saysNone).toBe(false);
    filled(column, "n/a");
    expect(column.saysNone).toBe(true);
  });

  it("is blank where a table lacks it, and its values can be moved and compared", () => {
    const column = new DateColumn(9);
    filled(column, DAY, DAY + 1, DAY, DAY);
    column.clear(4, 1);
    expect(Array.from(column.serials.subarray(2, 6))).toEqual([DAY, DAY + 1, 0, DAY]);
    expect([column.isSame(2, 5), column.isSame(2, 3)]).toEqual([true, false]);
    column.move(3, 2);
    expect(column.serials[2]).toBe(DAY + 1);
  });
});
