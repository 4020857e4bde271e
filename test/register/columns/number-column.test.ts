import { NumberColumn } from "../../../src/register/columns/number-column";

const MILLION = 1_000_000;
/** Reads plain numbers, and texts with a percent sign; a percentage cell holds its hundredth. */
const reader = (cell: unknown, isPercent: boolean): number => {
  const number = typeof cell === "number" ? cell * (isPercent ? 100 : 1) : Number(String(cell).replace("%", ""));
  return Math.round(number * MILLION);
};

function columnOf(): NumberColumn {
  return new NumberColumn(9, 100, "unreadable-fsm", reader, (text) => (text === "half" ? 50 : null));
}

/** What a column makes of cells, from its second position on. */
function filled(column: NumberColumn, cells: readonly unknown[], formats?: readonly string[]) {
  const doubts = new Uint8Array(cells.length);
  const rows = cells.map((cell) => [cell]);
  column.fill({ rows, at: 0, formats: formats?.map((format) => [format]) }, 0, rows.length, 1, doubts);
  const part = <T>(values: Iterable<T>): T[] => [...values].slice(1, 1 + cells.length);
  return { numbers: part(column.millionths), saysPercent: part(column.saysPercent), doubts: [...doubts] };
}

describe("a column of percentages", () => {
  it("keeps numbers from nought to the greatest, in millionths", () => {
    expect(filled(columnOf(), [0, 12.5, 100])).toMatchObject({
      numbers: [0, 12_500_000, 100_000_000],
      doubts: [0, 0, 0],
    });
  });

  it("is in doubt of others and of texts, which are not given then", () => {
    expect(filled(columnOf(), [-1, 100.1, "many", "#N/A"])).toMatchObject({
      numbers: [-1, -1, -1, -1],
      doubts: [1, 1, 1, 1],
    });
    expect([-1, "many", "#N/A", 5, ""].map((cell) => columnOf().problemOf(cell, "General"))).toEqual([
      ...["unreadable-fsm", "unreadable-fsm", "error-value"],
      ...[null, null],
    ]);
  });

  it("does not mind blank cells, and reads words that mean a number", () => {
    expect(filled(columnOf(), ["", " ", null, "half"])).toMatchObject({
      ...{ numbers: [-1, -1, -1, 50_000_000], doubts: [0, 0, 0, 0] },
    });
  });

  it("reads a cell by its format, each by its own", () => {
    const { numbers, saysPercent } = filled(columnOf(), [0.3, 0.3, 30, 0.45], ["0%", "General", "General", "0.0 %"]);
    expect(numbers).toEqual([30_000_000, 300_000, 30_000_000, 45_000_000]);
    expect(saysPercent).toEqual([1, 0, 0, 1]);
    expect([columnOf().problemOf(30, "0%"), columnOf().problemOf(30, "General")]).toEqual(["unreadable-fsm", null]);
  });

  it("notes a percent sign, and forgets that of the row that had the place before", () => {
    const column = columnOf();
    expect(filled(column, ["30%", "30"]).saysPercent).toEqual([1, 0]);
    expect(filled(column, [30, "30%"]).saysPercent).toEqual([0, 1]);
  });

  it("takes words for nothing that the other cells of the column explain so", () => {
    const column = columnOf();
    column.meaningOf = (cell) => (cell === "x" ? "" : null);
    expect(filled(column, ["x", "y"])).toMatchObject({ numbers: [-1, -1], doubts: [0, 1] });
  });

  it("is blank where a table lacks it, and its values can be moved and compared", () => {
    const column = columnOf();
    filled(column, [10, 20, "10%", 30]);
    column.clear(2, 1);
    expect([...column.millionths.subarray(0, 6)]).toEqual([-1, 10_000_000, -1, 10_000_000, 30_000_000, -1]);
    expect([column.isSame(1, 3), column.isSame(1, 4)]).toEqual([true, false]);
    column.move(3, 4);
    expect([column.millionths[4], column.saysPercent[4]]).toEqual([10_000_000, 1]);
  });
});
