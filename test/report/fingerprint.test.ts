import { fingerprint } from "../../src/report/fingerprint";
import { comparison, metric, problem, reportInput, results, shown, targetTable } from "../support/report-inputs";

/** The report with another figure in the first cell of its first table. */
function withFirstFigure(count: number) {
  const table = targetTable();
  const [first, ...others] = table.rows;
  const rows = [{ ...first, figures: [shown(count), ...first.figures.slice(1)] }, ...others];
  const [, ...rest] = results().metrics;
  return reportInput({ results: results({ metrics: [metric(1, { tables: [{ ...table, rows }] }), ...rest] }) });
}

describe("the fingerprint of a report", () => {
  it("is that of any report that says the same, whatever day it is of", () => {
    expect(fingerprint(reportInput())).toBe(fingerprint(reportInput()));
    expect(fingerprint(reportInput({ asOf: 46351 }))).toBe(fingerprint(reportInput({ asOf: 46350 })));
    expect(fingerprint(withFirstFigure(12))).toBe(fingerprint(reportInput()));
  });

  it.each([
    ["figure", withFirstFigure(13)],
    ["provider in the headings", reportInput({ provider: "Another" })],
    ["title of a metric", reportInput({ results: results({ metrics: [metric(1, { title: "Metric 1: Other." })] }) })],
    ["name of a table that was read", reportInput({ sources: [{ name: "People", rows: 105 }] })],
    ["number of rows left out", reportInput({ counts: { rows: 106, counted: 104, leftOut: 2 } })],
    ["problem", reportInput({ problems: [problem()] })],
    ["comparison of groups", reportInput({ results: results({ comparisons: [comparison()] }) })],
    ["year", reportInput({ results: results({ years: ["2017/18"] }) })],
  ])("is another for another %s", (_, other) => {
    expect(fingerprint(other)).not.toBe(fingerprint(reportInput()));
  });

  it("tells problems apart that differ in their cell alone", () => {
    const of = (row: number): string => fingerprint(reportInput({ problems: [problem({ row })] }));
    expect(of(17)).not.toBe(of(18));
  });

  it("has 14 digits and hardly ever repeats", () => {
    const all = Array.from({ length: 300 }, (_, i) => fingerprint(withFirstFigure(i)));
    expect(new Set(all).size).toBe(300);
    expect(all.filter((one) => !/^[0-9a-f]{14}$/.test(one))).toEqual([]);
  });
});
