import { analyse } from "../../src/metrics/analyse";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { nextOf } from "../../src/metrics/next/next-of";
import { buildRegister } from "../../src/register/register";
import { dataChecksSheet } from "../../src/report/data-checks-sheet";
import { metricSheet } from "../../src/report/metric-sheet";
import { nextSheet } from "../../src/report/next-sheet";
import type { SheetPlan } from "../../src/report/plan";
import { summarySheet } from "../../src/report/summary-sheet";
import { looksOf } from "../support/looks";
import { serialOf } from "../support/persons";
import { participantsTable } from "../support/register-tables";
import { comparison, metric, problem, reportInput, results, rowOf } from "../support/report-inputs";

/** The same text a number of times. */
const times = (count: number, look: string): string[] => Array.from({ length: count }, () => look);
const looksFrom = (plan: SheetPlan, first: number, rows: number): string[][] =>
  Array.from({ length: rows }, (_, i) => looksOf(plan, first + i));

/** No look reaches beyond the cells of the sheet. */
function expectWithin({ styles, rowCount, columnCount }: SheetPlan): void {
  const outside = styles.filter(
    ({ row, rows, column, columns }) => row + rows > rowCount || column + columns > columnCount,
  );
  expect(outside).toEqual([]);
}

/** Nothing at all is drawn in the blank rows around a table. */
function expectNothingAround(plan: SheetPlan, first: number, last: number): void {
  expectWithin(plan);
  for (const row of [first - 1, last + 1]) expect(looksOf(plan, row)).toEqual(times(plan.columnCount, ""));
}

describe("the looks of the Summary", () => {
  const plan = summarySheet(reportInput({ problems: [problem()] }));
  const first = rowOf(plan, "Metric");

  it("are dark headings: names on the left, each year centred across its three columns", () => {
    expect(looksOf(plan, first)).toEqual([
      ...times(2, "header labelHeader grid"),
      ...times(6, "header headerSpan grid"),
    ]);
  });

  it("are a bold name of the metric, and below it in a quiet colour what decides it", () => {
    const left = [1, 2, 3].map((row) => looksOf(plan, first + row).slice(0, 2));
    expect(left).toEqual([
      ['label {"bold":true} grid', "label grid"],
      ["label note grid", "label grid"],
      ["label grid", "label total grid"],
    ]);
  });

  it("are a figure on the right, its status in colour and its reason, in each year", () => {
    expect(looksFrom(plan, first + 1, 3).map((row) => row.slice(2))).toEqual([
      ["figure grid", "met grid", "reason grid", "figure grid", "notYetKnown grid", "reason grid"],
      ["figure grid", "notMet grid", "reason grid", "figure grid", "notYetKnown grid", "reason grid"],
      [
        ...["total figure grid", "total notMet grid", "total reason grid"],
        ...["total figure grid", "total notYetKnown grid", "total reason grid"],
      ],
    ]);
  });

  it("end with the last metric", () => {
    expectNothingAround(plan, first, first + 7 * 3);
  });
});

describe("the looks of a metric's table", () => {
  it("are a row of years above the columns, labels on the left, figures on the right, and totals over the whole row", () => {
    const plan = metricSheet(metric(1), reportInput());
    const first = rowOf(plan, "Qualification");
    expect(looksFrom(plan, first, 5)).toEqual([
      ["header labelHeader grid", ...times(6, "header headerSpan grid")],
      ["subheader labelHeader grid", ...times(6, "subheader grid")],
      ["label grid", ...times(6, "figure grid")],
      ["label grid", ...times(6, "figure grid")],
      ["label grid total", ...times(6, "figure grid total")],
    ]);
    expectNothingAround(plan, first, first + 4);
  });

  it("are centred across the columns at every level but the lowest, where there are three", () => {
    const plan = metricSheet(metric(7), reportInput());
    const first = rowOf(plan, "Qualification");
    expect(looksFrom(plan, first, 4)).toEqual([
      ["header labelHeader grid", ...times(3, "header headerSpan grid")],
      ["subheader labelHeader grid", ...times(3, "subheader headerSpan grid")],
      ["subheader labelHeader grid", ...times(3, "subheader grid")],
      ["label grid", ...times(3, "figure grid")],
    ]);
    expectNothingAround(plan, first, first + 3);
  });
});

describe("the looks of the group comparisons", () => {
  const level = { verdict: "No significant difference" } as const;
  const comparisons = [comparison(), comparison({ group: "Male", ...level }), comparison({ year: null, ...level })];
  const plan = metricSheet(metric(7), reportInput({ results: results({ comparisons }) }));
  const first = rowOf(plan, "Gender: Retention");

  it("centre year and verdict, colour a verdict that matters, and draw a line between the years", () => {
    expect(looksFrom(plan, first, 4)).toEqual([
      ["header labelHeader grid", ...times(9, "header grid")],
      ["grid label", "grid centred", ...times(7, "grid"), "grid centred notMet"],
      ["grid label", "grid centred", ...times(7, "grid"), "grid centred"],
      ["grid divider label", "grid centred divider", ...times(7, "grid divider"), "grid centred divider"],
    ]);
    expectNothingAround(plan, first, first + 3);
  });
});

describe("the looks of the data checks", () => {
  const plan = dataChecksSheet(
    reportInput({ problems: [problem(), problem({ code: "unknown-gender" }), problem()], acknowledged: [] }),
  );

  it("are those of a table of text, with the number of each kind on the right", () => {
    const first = rowOf(plan, "Severity");
    expect(looksFrom(plan, first, 3)).toEqual([
      [...times(3, "header labelHeader grid"), ...times(3, "")],
      [...times(2, "text grid"), "figure grid", ...times(3, "")],
      [...times(2, "text grid"), "figure grid", ...times(3, "")],
    ]);
    expectNothingAround(plan, first, first + 2);
  });

  it("are the same for the list of all, over its six columns", () => {
    const list = rowOf(plan, "Severity", rowOf(plan, "Severity") + 1);
    expect(looksFrom(plan, list, 4)).toEqual([
      times(6, "header labelHeader grid"),
      ...Array.from({ length: 3 }, () => times(6, "text grid")),
    ]);
    expectNothingAround(plan, list, list + 3);
  });
});

describe("the looks of the sheet Next", () => {
  const RIGHT = 'header labelHeader {"horizontal":"right"} grid';
  const NUMBER = '{"horizontal":"right","vertical":"top","fontColor":"#1F2A37"} grid';
  const rows = [{ "Start date": "2017-09-01" }, { "Start date": "2017-08-31" }];
  const register = buildRegister([participantsTable(rows.map((row, i) => ({ "Participant ID": `A${i}`, ...row })))], {
    asOf: serialOf("2019-03-01"),
  });
  const analysis = analyse(register, DEFAULT_DEFINITIONS);
  const plan = nextSheet(nextOf(analysis), reportInput({ analysis }));

  it("have headings above numbers on the right, as the numbers are, and all others on the left", () => {
    const first = rowOf(plan, "ID");
    expect(looksFrom(plan, first, 3)).toEqual([
      [...times(5, "header labelHeader grid"), ...times(3, RIGHT)],
      [...times(5, "text grid"), ...times(3, NUMBER)],
      [...times(5, "text grid"), ...times(3, NUMBER)],
    ]);
    expect(looksOf(plan, first + 3)).toEqual(times(plan.columnCount, ""));
    expectWithin(plan);
  });

  it("have a bold total below the bands", () => {
    const total = rowOf(plan, "Total");
    expect(looksOf(plan, total).slice(0, 3)).toEqual(["text grid total", `${NUMBER} total`, ""]);
    expect(looksOf(plan, total - 1).slice(0, 3)).toEqual(["text grid", NUMBER, ""]);
  });
});
