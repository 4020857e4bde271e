import { fillCells, type Fill } from "../../../src/register/tables/fill-cells";
import { tableOf } from "../../support/register-tables";

const HEADINGS = ["Qualification", "ID", "Gender", "FSM"];
const ROWS = [
  ["NPQH", "P1", "F", 10],
  ["", "P2", "M", 20],
  ["", "", "", ""],
  ["", "Grand Total", "", 12],
  ["", "P3", "", ""],
];
const fill = (value: unknown, format: unknown = "General"): Fill => ({ value, format });
/** NPQH into the column of qualifications of every row but the first. */
const DOWN = new Map([3, 4, 5, 6].map((row) => [row, new Map([[0, fill("NPQH", "@")]])]));

/** All cells of a table, whatever blocks and runs they are in. */
function cellsOf(table: ReturnType<typeof tableOf>, what: "values" | "numberFormats" = "values"): unknown[][] {
  return table.blocks.flatMap(({ rowCount, runs }) =>
    Array.from({ length: rowCount }, (_, row) => runs.flatMap((run) => run[what]?.[row] ?? [])),
  );
}

describe("a table with other content in some cells", () => {
  it.each([
    ["in one piece", {}],
    ["in blocks of two rows", { blocks: [2] }],
    ["in runs of one and three columns", { runs: [1, 3] }],
    ["in runs of two columns and blocks of three rows", { runs: [2, 2], blocks: [3] }],
  ])("has it in rows that hold something else, and not in blank rows or subtotals, read %s", (_, layout) => {
    expect(cellsOf(fillCells(tableOf(HEADINGS, ROWS, layout), DOWN))).toEqual([
      ["NPQH", "P1", "F", 10],
      ["NPQH", "P2", "M", 20],
      ["", "", "", ""],
      ["", "Grand Total", "", 12],
      ["NPQH", "P3", "", ""],
    ]);
  });

  it("has the number format of what is filled in, where formats were read", () => {
    const table = tableOf(HEADINGS, ROWS.slice(0, 2), { formats: { FSM: "0%" } });
    const filled = fillCells(table, new Map([[3, new Map([[3, fill(0.5, "0.0%")]])]]));
    expect(cellsOf(filled)[1]).toEqual(["", "P2", "M", 0.5]);
    expect(cellsOf(filled, "numberFormats")).toEqual([
      ["General", "General", "General", "0%"],
      ["General", "General", "General", "0.0%"],
    ]);
    expect(fillCells(tableOf(HEADINGS, ROWS), DOWN).blocks[0].runs[0]).not.toHaveProperty("numberFormats");
  });

  it("takes what is filled in for nothing else that a row holds", () => {
    const rows = [["", "P1", "", ""]];
    const both = new Map([
      [
        2,
        new Map([
          [0, fill("NPQH")],
          [1, fill("P1")],
        ]),
      ],
    ]);
    expect(cellsOf(fillCells(tableOf(HEADINGS, rows), both))).toEqual(rows);
  });

  it("is the table itself where nothing is filled in", () => {
    const table = tableOf(HEADINGS, ROWS);
    expect(fillCells(table, new Map())).toBe(table);
  });
});
