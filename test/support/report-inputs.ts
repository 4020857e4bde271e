import { displayText } from "excel-stand-in";
import type { Comparison } from "../../src/metrics/comparison";
import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Figure } from "../../src/metrics/figure";
import type { Metric, MetricTable, Standing } from "../../src/metrics/metric";
import { METRICS } from "../../src/metrics/metrics";
import type { Results } from "../../src/metrics/results";
import type { Problem } from "../../src/register/problems/problem";
import type { SheetPlan, Style } from "../../src/report/plan";
import type { ReportInput } from "../../src/report/report-input";
import { EMPTY } from "./small-register";

/** 24 November 2026 as an Excel serial day number. */
const AS_OF = 46350;

export const shown = (count: number): Figure => ({ kind: "count", count, zero: "shown" });
export const hidden = (count: number): Figure => ({ kind: "count", count, zero: "hidden" });
const percent = (numerator: number, denominator: number): Figure => ({
  kind: "percent",
  numerator,
  denominator,
});

/** A report on 2017/18 and 2018/19 by a provider of NPQEL and NPQH, with some parts of one's own. */
export function reportInput(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    analysis: EMPTY,
    results: results(),
    problems: [],
    counts: { rows: 105, counted: 104, leftOut: 1 },
    provider: "Alliance of Leading Learning",
    asOf: AS_OF,
    sources: [
      { role: "participants", name: "Participants", rows: 105 },
      { role: "targets", name: "Targets", rows: 1 },
    ],
    version: "1.2.3",
    ...changes,
  };
}

export function results(changes: Partial<Results> = {}): Results {
  return {
    years: ["2017/18", "2018/19"],
    qualifications: ["NPQEL", "NPQH"],
    metrics: [1, 2, 3, 4, 5, 6, 7].map((number) => metric(number as Metric["number"])),
    comparisons: [],
    unreported: 0,
    definitions: DEFAULT_DEFINITIONS,
    ...changes,
  };
}

/** The report of a workbook whose participants were all left out. */
export function emptyInput(): ReportInput {
  const metrics = results().metrics.map((one) => ({
    ...one,
    tables: one.tables.map((table) => ({ ...table, columns: [], rows: [] })),
    standings: [],
  }));
  return reportInput({
    results: results({ years: [], qualifications: [], metrics }),
    counts: { rows: 3, counted: 0, leftOut: 3 },
  });
}

export function metric(number: Metric["number"], changes: Partial<Metric> = {}): Metric {
  const { compute: _, ...declaration } = METRICS[number - 1];
  return {
    ...declaration,
    name: `Name ${number}`,
    title: `Metric ${number}: Title.`,
    requirement: "Providers ensure something.",
    tables: [number === 7 ? rateTable() : targetTable()],
    lacking: null,
    standings: [
      standing("NPQEL", "2017/18", "Met", percent(21, 12)),
      standing("NPQH", "2017/18", "Not met", percent(40, 50)),
      standing(null, "2017/18", "Not met", percent(61, 62)),
      standing("NPQEL", "2018/19", "Not yet known", null),
      standing("NPQH", "2018/19", "Not yet known", null),
      standing(null, "2018/19", "Not yet known", null),
    ],
    ...changes,
  };
}

export function standing(
  qualification: string | null,
  year: string,
  status: Standing["status"],
  figure: Figure,
): Standing {
  const isKnown = status !== "Not yet known";
  const short = isKnown ? (status === "Met" ? 0 : 1) : null;
  return { qualification, year, status, figure, target: null, short, reason: isKnown ? "" : "No target", asked: null };
}

/** Two years side by side, three columns each. */
export function targetTable(): MetricTable {
  return {
    name: "Qualification",
    columns: ["2017/18", "2018/19"].flatMap((year) => [
      [year, "Target"],
      [year, "Actual"],
      [year, "% Target"],
    ]),
    rows: [
      {
        label: "NPQ for Executive Leadership (NPQEL)",
        isTotal: false,
        figures: [shown(12), shown(21), percent(21, 12), null, shown(16), null],
        questions: [null, null, null, null, null, null],
      },
      {
        label: "NPQ for Headship (NPQH)",
        isTotal: false,
        figures: [shown(50), shown(40), percent(40, 50), null, shown(27), null],
        questions: [null, null, null, null, null, null],
      },
      {
        label: "Totals",
        isTotal: true,
        figures: [shown(62), shown(61), percent(61, 62), null, shown(43), null],
        questions: [null, null, null, null, null, null],
      },
    ],
  };
}

/** The shape of metric 7: year, kind and column, here two columns a year. */
export function rateTable(): MetricTable {
  const rate = (numerator: number, denominator: number): Figure => ({ kind: "wholePercent", numerator, denominator });
  return {
    name: "Qualification",
    columns: ["2017/18", "2018/19"].flatMap((year) => [
      [year, "Retention", "Started"],
      [year, "Retention", "Retention %"],
      [year, "Achievement", "Submitted"],
    ]),
    rows: [
      {
        label: "NPQ for Headship (NPQH)",
        isTotal: false,
        figures: [shown(83), rate(79, 83), shown(69), shown(71), rate(68, 71), shown(0)],
        questions: [null, null, null, null, null, null],
      },
    ],
  };
}

/** Women in 2017/18, all qualifications together: 95 of 100 retained, of the others 48 of 60. */
export function comparison(changes: Partial<Comparison> = {}): Comparison {
  return {
    characteristic: "Gender",
    group: "Female",
    measure: "retention",
    year: "2017/18",
    qualification: null,
    successes: 95,
    total: 100,
    otherSuccesses: 48,
    otherTotal: 60,
    pValue: 0.004,
    adjustedPValue: 0.008,
    verdict: "Significantly higher",
    ...changes,
  };
}

export function problem(changes: Partial<Problem> = {}): Problem {
  return {
    code: "unreadable-date",
    table: "Participants",
    sheet: "Intake 2017",
    row: 17,
    column: "Start date",
    columnIndex: 6,
    value: "31/02/2018",
    ...changes,
  };
}

/** What every cell of a sheet displays. */
export function textsOf(plan: SheetPlan): string[][] {
  return plan.values.map((row, r) => row.map((value, c) => displayText(value, plan.numberFormats[r][c])));
}

/** First column of a sheet as displayed, blank cells left out. */
export function linesOf(plan: SheetPlan): string[] {
  return textsOf(plan)
    .map(([first]) => first)
    .filter((text) => text !== "");
}

/** Number of the first row, from a row on, whose first cell displays a text. */
export function rowOf(plan: SheetPlan, text: string, from = 0): number {
  const row = textsOf(plan).findIndex(([first], r) => r >= from && first === text);
  if (row < 0) throw new Error(`No row of ${plan.name} begins with ${text}.`);
  return row;
}

/** All looks of one cell together, later ones over earlier ones. */
export function styleOf(plan: SheetPlan, row: number, column: number): Style {
  const covers = (start: number, size: number, at: number): boolean => at >= start && at < start + size;
  return plan.styles
    .filter((area) => covers(area.row, area.rows, row) && covers(area.column, area.columns, column))
    .reduce<Style>((look, { style }) => ({ ...look, ...style }), {});
}
