import { changedCells } from "../../src/report/changed-cells";
import { SheetBuilder } from "../../src/report/sheet-builder";

const builder = new SheetBuilder();
builder.addLine("Heading", {});
builder.addBlank();
builder.add("NPQH", 12, "", { value: 0.1 + 0.2 });
builder.add("NPQSL", { value: 3, formula: "=NPQ.COUNT()" }, { value: "", formula: "=NPQ.COUNT()" });
builder.addFooter("As of today", {});
const plan = builder.build({
  key: "metric-1",
  name: "Metric 1",
  frozen: { rows: 0, columns: 0 },
  printTitleRows: null,
});

const AS_WRITTEN = [
  ["Heading", "", "", ""],
  ["", "", "", ""],
  ["NPQH", 12, "", 0.3],
  ["NPQSL", 3, 0, ""],
  ["As of yesterday", "", "", ""],
];

/** With another cell. */
const but = (row: number, column: number, value: unknown): unknown[][] =>
  AS_WRITTEN.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

describe("the cells of a summary sheet that were changed", () => {
  it("are none where it says what was written, on another day, and calculated to the last digit but one", () => {
    expect(changedCells(plan, AS_WRITTEN)).toBe(0);
  });

  it.each([
    ["a figure", 2, 1, 13],
    ["a figure that was deleted", 2, 1, ""],
    ["a figure as text", 2, 1, "12"],
    ["a blank cell of a table", 2, 2, 4],
    ["a label", 3, 0, "NPQML"],
    ["a formula", 3, 1, 99],
  ])("are counted: %s", (_, row, column, value) => {
    expect(changedCells(plan, but(row, column, value))).toBe(1);
  });

  it("do not include what the user has written beside and below, nor formulas that are still being calculated", () => {
    expect(changedCells(plan, but(1, 0, "note"))).toBe(0);
    expect(changedCells(plan, but(0, 3, "note"))).toBe(0);
    expect(changedCells(plan, [...AS_WRITTEN, ["note"]])).toBe(0);
    expect(changedCells(plan, but(3, 1, "#BUSY!"))).toBe(0);
  });
});
