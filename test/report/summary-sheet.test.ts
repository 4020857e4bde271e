import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import type { Status } from "../../src/metrics/metric";
import { summarySheet } from "../../src/report/summary-sheet";
import { sampleAnalysis } from "../../scripts/docs/functions-page";
import sample from "../../assets/sample.json";
import type { StartingTable } from "../../src/set-up/starting-table";
import {
  emptyInput,
  linesOf,
  metric,
  problem,
  reportInput,
  results,
  rowOf,
  standing,
  styleOf,
  textsOf,
} from "../support/report-inputs";

describe("the summary", () => {
  const plan = summarySheet(reportInput());
  const texts = textsOf(plan);
  const first = rowOf(plan, "1 Name 1");

  it("is headed by the provider and by how many were counted and left out", () => {
    expect(texts[0][0]).toBe("Metric Summary - Alliance of Leading Learning - Summary");
    expect(texts[1][0]).toBe("104 participants counted, 1 row left out, 0 problems on the sheet Data checks.");
  });

  it("shows for every metric, qualification and year the figure that decides and the status in words", () => {
    expect(texts.slice(first - 1, first + 4)).toEqual([
      ["Metric", "Qualification", "2017/18", "", "", "2018/19", "", ""],
      ["1 Name 1", "NPQEL", "175.00 %", "Met", "", "", "Not yet known", "No target"],
      ["% of target", "NPQH", "80.00 %", "Not met", "", "", "Not yet known", "No target"],
      ["", "All qualifications", "98.39 %", "Not met", "", "", "Not yet known", "No target"],
      ["2 Name 2", "NPQEL", "175.00 %", "Met", "", "", "Not yet known", "No target"],
    ]);
    expect(texts.filter(([label]) => /^\d Name/.test(label))).toHaveLength(7);
  });

  it("gives each status a colour of its own, and blank cells none", () => {
    const fill = (row: number, column: number): string | undefined => styleOf(plan, row, column).fill;
    const fills = [fill(first, 3), fill(first + 1, 3), fill(first, 6)];
    expect(new Set(fills).size).toBe(3);
    expect(fills).not.toContain(undefined);
    expect(fill(first, 4)).toBeUndefined();
  });

  it("shows more decimals, and the comparison, where a rounded figure would seem to contradict its status", () => {
    const share = (numerator: number, denominator: number) =>
      ({ kind: "share", numerator, denominator, count: numerator }) as const;
    const standings = [
      { ...standing("NPQEL", "2017/18", "Not met", share(4, 67)), target: share(6, 100) },
      { ...standing("NPQH", "2017/18", "Not met", share(4, 80)), target: share(6, 100) },
    ];
    const metrics = [metric(2, { name: "Free school meals", decidedBy: "share of recruits", standings })];
    const sheet = summarySheet(reportInput({ results: results({ metrics }) }));
    const row = rowOf(sheet, "2 Free school meals");
    expect(
      textsOf(sheet)
        .slice(row, row + 2)
        .map((cells) => cells.slice(1, 4)),
    ).toEqual([
      ["NPQEL", "5.97% (4)", "Not met"],
      ["NPQH", "5% (4)", "Not met"],
    ]);
    expect(sheet.values[row][2]).toBeCloseTo(4 / 67, 10);
    expect(linesOf(sheet).filter((line) => line.includes("target"))).toEqual([
      "2 Free school meals, NPQEL, 2017/18: 5.97% of recruits, target 6%.",
    ]);
  });

  it("says beside a status what is missing, and shows an actual figure although there is no target for it", () => {
    const share = { kind: "share", numerator: 4, denominator: 71, count: 4 } as const;
    const standings = [
      { ...standing("NPQEL", "2017/18", "Not met", share), short: 1, reason: "4 of 71, 1 more needed" },
      { ...standing("NPQH", "2017/18", "Not yet known", share), reason: "No target" },
    ];
    const sheet = summarySheet(reportInput({ results: results({ metrics: [metric(2, { standings })] }) }));
    const row = rowOf(sheet, "2 Name 2");
    expect(
      textsOf(sheet)
        .slice(row, row + 2)
        .map((cells) => cells.slice(1, 5)),
    ).toEqual([
      ["NPQEL", "6% (4)", "Not met", "4 of 71, 1 more needed"],
      ["NPQH", "6% (4)", "Not yet known", "No target"],
    ]);
    expect(styleOf(sheet, row, 4).wrap).toBe(true);
  });

  it("leaves out metrics that no table feeds, and says so in one line", () => {
    const metrics = results().metrics.map((one) =>
      one.number === 3
        ? { ...one, lacking: "No column Ethnicity" }
        : one.number === 6
          ? { ...one, lacking: "No feedback table" }
          : one,
    );
    const lines = linesOf(summarySheet(reportInput({ results: results({ metrics }) })));
    expect(lines.filter((line) => /^\d Name/.test(line))).toEqual([1, 2, 4, 5, 7].map((n) => `${n} Name ${n}`));
    expect(lines).toContain(
      "Not shown, as no table of the workbook feeds it: 3 Name 3 (No column Ethnicity), 6 Name 6 (No feedback table).",
    );
    expect(linesOf(plan).some((line) => line.startsWith("Not shown"))).toBe(false);
  });

  it("leaves out no metric of the sample, and 5 and 6 where their tables are missing", () => {
    const shown = (...names: readonly string[]): string[] => {
      const tables = (sample as unknown as StartingTable[]).filter(({ name }) => !names.includes(name));
      const lines = linesOf(summarySheet(reportInput({ results: sampleAnalysis(tables).results })));
      return lines.filter((line) => /^\d [^,]*$|^Not shown/.test(line)).map((line) => line.split(" ")[0]);
    };
    const all = ["1", "2", "3", "4", "5", "6", "7"];
    expect(shown()).toEqual(all);
    expect(shown("Assessments", "Feedback")).toEqual(["1", "2", "3", "4", "7", "Not"]);
  });

  it("puts as many years side by side as can be printed readably, and the others below", () => {
    const years = ["2015/16", "2016/17", "2017/18", "2018/19"];
    const reason = "4 of 71, 1 more needed";
    const standings = years.flatMap((year) => [
      { ...standing("NPQEL", year, "Not met", null), reason },
      { ...standing(null, year, "Not met", null), reason },
    ]);
    const metrics = [1, 2].map((number) => metric(number as 1 | 2, { standings }));
    const sheet = summarySheet(reportInput({ results: results({ years, metrics }) }));
    const headers = textsOf(sheet).filter(([label]) => label === "Metric");
    expect(headers).toEqual([
      ["Metric", "Qualification", "2015/16", "", "", "2016/17", "", ""],
      ["Metric", "Qualification", "2017/18", "", "", "2018/19", "", ""],
    ]);
    // The years at the top would be wrong further down.
    expect(sheet.frozen.rows).toBeLessThanOrEqual(rowOf(sheet, "Metric"));
    expect(plan.frozen.rows).toBe(rowOf(plan, "Metric") + 1);
  });

  it("has no line for all qualifications together where a metric has no totals", () => {
    const standings = [standing("NPQH", "2017/18", "Met", null)];
    const sheet = summarySheet(reportInput({ results: results({ metrics: [metric(2, { standings })] }) }));
    expect(textsOf(sheet).flat()).not.toContain("All qualifications");
  });

  it("says what the figure is also for a metric with a single line", () => {
    const standings = [standing("NPQH", "2017/18", "Met", null)];
    const sheet = summarySheet(reportInput({ results: results({ metrics: [metric(2, { standings })] }) }));
    expect(linesOf(sheet)).toContain("2 Name 2: share of recruits");
  });

  it("leads to each metric's sheet, whatever that is called in this workbook", () => {
    const links = plan.links.map(({ row, to }) => [texts[row][0], to]);
    expect(links).toEqual([1, 2, 3, 4, 5, 6, 7].map((n) => [`${n} Name ${n}`, { plan: `metric-${n}` }]));
  });

  it("leads to the data checks when there are problems", () => {
    const { links } = summarySheet(reportInput({ problems: [problem()] }));
    expect(links).toContainEqual(expect.objectContaining({ row: 1, column: 0, to: { plan: "data-checks" } }));
  });

  it("says what Not yet known means and which definitions differ, of whatever metric", () => {
    const definitions = { ...DEFAULT_DEFINITIONS, fsmThresholdPercent: 25, feedbackThreshold: 7 };
    const lines = linesOf(summarySheet(reportInput({ results: results({ definitions }) })));
    expect(lines).toContain("Not yet known: the reason is shown beside it.");
    expect(lines.filter((line) => line.startsWith("Definition changed"))).toHaveLength(2);
    expect(linesOf(plan).some((line) => line.startsWith("Definition changed"))).toBe(false);
  });

  it("is wide enough for every status", () => {
    const longest: Status = "Not yet known";
    expect(plan.columnWidths[3]).toBeGreaterThan(longest.length);
    expect(plan.columnWidths[6]).toBeGreaterThan(longest.length);
  });

  it("says plainly that no participants were counted", () => {
    expect(linesOf(summarySheet(emptyInput()))).toContain(
      "No participants were counted. The sheet Data checks says why.",
    );
  });
});
