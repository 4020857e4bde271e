import { rowHeights } from "../../src/report/row-heights";

const LONG = "A long sentence that does not fit into a narrow column and so goes on.";
const area = (row: number, column: number, style: object, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
  style,
});

/** Rows of texts, with looks, in columns of ten characters. */
const heightsOf = (rows: readonly (readonly string[])[], styles: ReturnType<typeof area>[]): number[] =>
  rowHeights({ rows: rows.map((row) => row.map((value) => ({ value }))), styles }, [10, 10, 10]);

describe("the heights of a sheet's rows", () => {
  it("are a line of 15 points, unless a text is wrapped", () => {
    expect(heightsOf([["a"], [LONG]], [])).toEqual([15, 15]);
    expect(heightsOf([["a"], ["b"]], [area(0, 0, { wrap: true }, 2)])).toEqual([15, 15]);
  });

  it("are as many lines as the longest wrapped text of the row needs, and no more", () => {
    const [first, second, third] = heightsOf(
      [
        ["a", "aaaaaaaa bbbbbbbb"],
        ["a", "aaaaaaaa bbbbbbbb cccccccc", "aaaaaaaa bbbbbbbb"],
        ["a", "", "aaaaaaaa bbbbbbbb"],
      ],
      [area(0, 1, { wrap: true }, 2, 2)],
    );
    expect([first, second, third]).toEqual([30, 45, 15]);
  });

  it("are a line where a look goes on beyond the last cell of a row, however narrow the column is", () => {
    const styles = [area(0, 0, { wrap: true }, 1, 2)];
    expect(rowHeights({ rows: [[{ value: "a" }]], styles }, [10, 3])).toEqual([15]);
  });

  it("are never more than Excel allows", () => {
    expect(heightsOf([[LONG.repeat(30)]], [area(0, 0, { wrap: true })])).toEqual([409]);
  });

  it("are what the look of the row says, whatever is in it", () => {
    const wrapped = area(0, 0, { wrap: true }, 3);
    expect(heightsOf([[LONG], ["b"], ["c"]], [area(0, 0, { rowHeight: 24 }, 2), wrapped])).toEqual([24, 24, 15]);
  });
});
