import { changedCells, isSame } from "../../src/report/changed-cells";
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

describe("a cell that says what was written into it", () => {
  it("does so to the ninth digit, also of large numbers, and of small ones to the ninth decimal", () => {
    expect(isSame(1_000_000, 1_000_000.0009)).toBe(true);
    expect(isSame(1_000_000, 1_000_000.002)).toBe(false);
    expect(isSame(-1_000_000, -1_000_000.0009)).toBe(true);
    expect(isSame(0.001, 0.0010000009)).toBe(true);
    expect(isSame(0.001, 0.001000002)).toBe(false);
    expect(isSame(0, 0)).toBe(true);
    expect(isSame(1, -1)).toBe(false);
  });

  it("does so in its first 255 letters, as more may have been cut off", () => {
    const text = "x".repeat(255);
    expect(isSame(`${text}abc`, text)).toBe(true);
    expect(isSame(`${text}abc`, `${text}b`)).toBe(true);
    expect(isSame(`${text.slice(1)}abc`, `${text.slice(1)}b`)).toBe(false);
  });

  it("does so where a formula gives 0 for a blank, and not where it says anything else", () => {
    expect(isSame("", 0)).toBe(true);
    expect(isSame("", "")).toBe(true);
    expect(isSame("", 1)).toBe(false);
    expect(isSame("0", 0)).toBe(false);
    expect(isSame(1, true)).toBe(false);
  });
});
