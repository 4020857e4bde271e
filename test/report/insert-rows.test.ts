import type { Draft } from "../../src/report/draft";
import { insertRows } from "../../src/report/insert-rows";

const cells = (text: string) => [{ value: text }];
const draft: Draft = {
  rows: ["a", "b", "c", "d"].map(cells),
  styles: [
    { row: 0, column: 0, rows: 1, columns: 1, style: { bold: true } },
    { row: 1, column: 0, rows: 3, columns: 1, style: { italic: true } },
  ],
  links: [
    { row: 3, column: 0, to: { plan: "k" }, address: 2, tip: "" },
    { row: 1, column: 0, to: { sheet: "Register" }, address: "A7", tip: "" },
  ],
  tables: [{ first: 1, headings: 1, rows: 2 }],
  kept: [
    { first: 1, rows: 2 },
    { first: 2, rows: 2 },
  ],
};

describe("rows that are inserted", () => {
  const { draft: longer, moved } = insertRows(draft, [
    { before: 1, cells: cells("a2"), like: 0 },
    { before: 3, cells: cells("b again"), like: 1 },
    { before: 4, cells: cells("end"), like: 3 },
  ]);

  it("stand before the rows that they were put before", () => {
    expect(longer.rows.map(([{ value }]) => value)).toEqual(["a", "a2", "b", "c", "b again", "d", "end"]);
    expect([0, 1, 2, 3].map(moved)).toEqual([0, 2, 3, 5]);
  });

  it("have the look of their rows, and lie in the areas around them", () => {
    expect(longer.styles.map(({ row, rows, style }) => [row, rows, Object.keys(style)[0]])).toEqual([
      [0, 1, "bold"],
      [2, 4, "italic"],
      [1, 1, "bold"],
      [4, 1, "italic"],
      [6, 1, "italic"],
    ]);
  });

  it("take links and tables along", () => {
    expect(longer.links).toMatchObject([
      { row: 5, address: 3 },
      { row: 2, address: "A7" },
    ]);
    expect(longer.tables).toEqual([{ first: 2, headings: 1, rows: 3 }]);
    expect(longer.kept).toEqual([
      { first: 2, rows: 2 },
      { first: 3, rows: 3 },
    ]);
  });
});
