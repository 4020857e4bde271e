import type { MetricTable } from "../../src/metrics/metric";
import type { SheetPlan } from "../../src/report/plan";
import { SheetBuilder } from "../../src/report/sheet-builder";
import { addTable } from "../../src/report/table-block";
import { shown, textsOf } from "../support/report-inputs";

/** A sheet with one table of a single year and no formulas. */
function sheetOf(headings: readonly string[], rows: readonly (readonly [string, ...number[]])[]): SheetPlan {
  const table: MetricTable = {
    name: "Qualification",
    columns: headings.map((heading) => ["2017/18", heading]),
    rows: rows.map(([label, ...counts]) => ({
      ...{ label, isTotal: false, figures: counts.map(shown) },
      questions: counts.map(() => null),
    })),
  };
  const sheet = new SheetBuilder();
  addTable(sheet, table, () => null);
  return sheet.build({ key: "metric-1", name: "", frozen: { rows: 0, columns: 0 }, printTitleRows: null });
}

describe("the columns of a table", () => {
  const NARROW = sheetOf(["A", "B", "C"], [["x", 1, 2, 3]]).columnWidths.slice(1);
  const widerThanUsual = (plan: SheetPlan): boolean[] =>
    plan.columnWidths.slice(1).map((width, i) => width > NARROW[i]);

  it("are equally wide where all they hold is short", () => {
    expect(new Set(NARROW).size).toBe(1);
  });

  it("are widened by a long heading, each by its own", () => {
    const row = ["x", 1, 2, 3] as const;
    expect(widerThanUsual(sheetOf(["Assessment Count", "B", "C"], [row]))).toEqual([true, false, false]);
    expect(widerThanUsual(sheetOf(["A", "Assessment Count", "C"], [row]))).toEqual([false, true, false]);
    expect(widerThanUsual(sheetOf(["A", "B", "Assessment Count"], [row]))).toEqual([false, false, true]);
  });

  it("are widened by a long figure, each by its own", () => {
    const long = 1_234_567_890;
    expect(widerThanUsual(sheetOf(["A", "B", "C"], [["x", long, 2, 3]]))).toEqual([true, false, false]);
    expect(widerThanUsual(sheetOf(["A", "B", "C"], [["x", 1, long, 3]]))).toEqual([false, true, false]);
    expect(widerThanUsual(sheetOf(["A", "B", "C"], [["x", 1, 2, long]]))).toEqual([false, false, true]);
  });

  it("have the label and the name of the table in the first, which fits the name also where it says that it goes on", () => {
    const [first] = sheetOf(["A"], [["x", 1]]).columnWidths;
    expect(first).toBeGreaterThanOrEqual("Qualification (continued)".length);
    const [longer] = sheetOf(["A"], [["NPQ for Executive Leadership (NPQEL)", 1]]).columnWidths;
    expect(longer).toBeGreaterThan(first);
  });

  it("are all there of a table of one column, or of none", () => {
    expect(textsOf(sheetOf(["A"], [["x", 7]]))).toEqual([
      ["Qualification", "2017/18"],
      ["", "A"],
      ["x", "7"],
    ]);
    expect(textsOf(sheetOf([], [["x"]]))).toEqual([["x"]]);
  });
});
