import { fillMerged } from "../../../src/register/tables/fill-merged";
import type { MergedCells, SourceTable } from "../../../src/register/tables/source";
import { tableOf, type Layout } from "../../support/register-tables";

const HEADINGS = ["ID", "Qualification", "School FSM %"];
const ROWS = [
  ["A", "NPQH", 0.3],
  ["B", "", ""],
  ["", "", ""],
  ["C", "", ""],
  ["D", "", ""],
];

const cellsOf = ({ blocks }: SourceTable): unknown[][] =>
  blocks.flatMap(({ rowCount, runs }) =>
    Array.from({ length: rowCount }, (_, row) => runs.flatMap(({ values }) => values[row])),
  );

function filled(merged: readonly MergedCells[], layout: Layout = {}): SourceTable {
  return fillMerged({ ...tableOf(HEADINGS, ROWS, layout), merged });
}

describe("merged cells", () => {
  it("say of every row that holds something else what their first cell says", () => {
    expect(cellsOf(filled([{ heading: 1, row: 2, rowCount: 4 }]))).toEqual([
      ["A", "NPQH", 0.3],
      ["B", "NPQH", ""],
      ["", "", ""],
      ["C", "NPQH", ""],
      ["D", "", ""],
    ]);
  });

  it("may go over several blocks and runs, and take their number format with them", () => {
    const layout = { blocks: [1, 2], runs: [2, 1], formats: { "School FSM %": "0%" } };
    const table = filled([{ heading: 2, row: 2, rowCount: 5 }], layout);
    expect(cellsOf(table).map((row) => row[2])).toEqual([0.3, 0.3, "", 0.3, 0.3]);
    expect(table.blocks[2].runs[1].numberFormats).toEqual([["0%"]]);
  });

  it("that begin in the headings, or in a column that was not read, say nothing", () => {
    const merged = [
      { heading: 1, row: 1, rowCount: 3 },
      { heading: 9, row: 2, rowCount: 3 },
    ];
    expect(cellsOf(filled(merged))).toEqual(ROWS);
  });

  it("leave a table without any as it is", () => {
    const table = tableOf(HEADINGS, ROWS);
    expect(fillMerged(table)).toBe(table);
  });
});
