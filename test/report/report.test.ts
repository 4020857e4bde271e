import type { SheetPlan } from "../../src/report/plan";
import { buildReport } from "../../src/report/report";
import { comparison, emptyInput, metric, problem, reportInput, results, targetTable } from "../support/report-inputs";

const full = reportInput({
  results: results({ comparisons: [comparison(), comparison({ measure: "achievement" })] }),
  problems: [problem()],
});

/** A report whose texts could be taken for formulas. */
const hostile = reportInput({
  provider: '=HYPERLINK("http://example.invalid")',
  problems: [problem({ value: "=1+1", table: "@table" })],
  results: results({
    metrics: [
      metric(1, {
        tables: [
          {
            name: "Gender",
            columns: [["2017/18", "+NPQ"]],
            rows: [{ label: "-1", isTotal: false, figures: [null], questions: [null] }],
          },
        ],
      }),
    ],
    comparisons: [comparison({ group: "=A1" })],
  }),
});

/** Targets are there, participants are not. */
const targetsOnly = reportInput({
  results: results({
    metrics: [metric(1, { tables: [{ ...targetTable(), rows: [] }] }), metric(7, { standings: [] })],
    comparisons: [comparison()],
  }),
});

const inputs = [
  ["a usual report", full],
  ["a report of nobody", emptyInput()],
  ["a report whose texts look like formulas", hostile],
  ["a report with tables without rows", targetsOnly],
] as const;

describe("the report", () => {
  it("has a summary, a sheet for each metric and the data checks, in this order", () => {
    const names = ["Summary", ...[1, 2, 3, 4, 5, 6, 7].map((n) => `Metric ${n}`), "Next", "Data checks"];
    expect(buildReport(full).map(({ name }) => name)).toEqual(names);
    expect(buildReport(emptyInput()).map(({ name }) => name)).toEqual(names);
  });

  it("gives every sheet an identity of its own", () => {
    const keys = buildReport(full).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  describe.each(inputs)("%s", (_name, input) => {
    const plans = buildReport(input);

    it.each(plans.map((plan) => [plan.name, plan] as const))("is rectangular on %s", (_sheet, plan) => {
      for (const grid of [plan.values, plan.numberFormats]) {
        expect(grid).toHaveLength(plan.rowCount);
        expect(grid.every((row) => row.length === plan.columnCount)).toBe(true);
      }
      expect(plan.columnWidths).toHaveLength(plan.columnCount);
      expect(plan.values.flat().every((value) => typeof value === "string" || Number.isFinite(value))).toBe(true);
    });

    it.each(plans.map((plan) => [plan.name, plan] as const))("keeps styles and links inside %s", (_sheet, plan) => {
      expect(plan.styles.filter((area) => !liesInside(area, plan))).toEqual([]);
      expect(plan.links.filter(({ row, column }) => !liesInside({ row, column, rows: 1, columns: 1 }, plan))).toEqual(
        [],
      );
    });

    it("leads to sheets that the report has", () => {
      const keys: readonly string[] = plans.map(({ key }) => key);
      const targets = plans.flatMap(({ links }) => links).flatMap(({ to }) => ("plan" in to ? to.plan : []));
      expect(targets.filter((key) => !keys.includes(key))).toEqual([]);
    });

    it("ends every sheet with where the figures come from", () => {
      for (const { values, footerRows } of plans)
        expect(
          values
            .slice(-footerRows)
            .map(([line]) => line)
            .join(" "),
        ).toMatch(/^As of 24 November 2026.* NPQ Metrics 1\.2\.3\.$/);
    });
  });
});

function liesInside(
  { row, column, rows, columns }: SheetPlan["styles"][number] | Omit<SheetPlan["styles"][number], "style">,
  { rowCount, columnCount }: SheetPlan,
): boolean {
  return (
    rows > 0 && columns > 0 && row >= 0 && column >= 0 && row + rows <= rowCount && column + columns <= columnCount
  );
}
