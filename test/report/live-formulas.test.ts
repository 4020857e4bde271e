import { FUNCTIONS } from "../../src/answers/catalogue";
import { liveTable, type LiveFigure } from "../../src/report/live-formulas";
import { buildReport } from "../../src/report/report";
import { sampleAnalysis } from "../../scripts/docs/functions-page";
import sample from "../../assets/sample.json";
import type { StartingTable } from "../../src/set-up/starting-table";
import { reportInput } from "../support/report-inputs";
import { analysisOf } from "../support/small-register";
import { tenQualifications } from "../support/ten-qualifications";

const TABLES = sample as unknown as StartingTable[];
const { results } = sampleAnalysis(TABLES);

/** @param qualification null = the row of totals */
function figure(
  number: number,
  path: readonly string[],
  qualification: string | null,
  { metrics, qualifications } = results,
): LiveFigure | null {
  const metric = metrics[number - 1];
  const [table] = metric.tables;
  const row = qualification === null ? qualifications.length : qualifications.indexOf(qualification);
  const column = table.columns.findIndex((one) => one.join() === path.join());
  return liveTable(metric, table, qualifications)(row, column);
}

const formula = (...args: Parameters<typeof figure>): string | undefined => figure(...args)?.formula;

describe("a figure as a formula", () => {
  it("asks for its qualification and year, and stays blank where there is nothing to show", () => {
    expect(formula(1, ["2017/18", "Actual"], "NPQH")).toBe('=NPQ.COUNT("recruited","NPQH","2017/18")');
    expect(formula(7, ["2018/19", "Achievement", "Achieved %"], "NPQSL")).toBe(
      '=IFNA(NPQ.ACHIEVEMENT("NPQSL","2018/19"),IF(NPQ.COUNT("recruited","NPQSL","2018/19")>=0,""))',
    );
  });

  it("asks for all qualifications in the row of totals", () => {
    expect(formula(4, ["2017/18", "% of Presented"], null)).toBe(
      '=IFNA(NPQ.WITHINTIME(,"2017/18"),IF(NPQ.COUNT("recruited",,"2017/18")>=0,""))',
    );
  });

  it("divides where there is no function of its own", () => {
    expect(formula(2, ["2018/19", "% Target"], "NPQH")).toBe(
      '=IFNA(IF(NPQ.TARGET(2,"NPQH","2018/19")=0,"",NPQ.FSM("NPQH","2018/19")/NPQ.TARGET(2,"NPQH","2018/19")),' +
        'IF(NPQ.COUNT("recruited","NPQH","2018/19")>=0,""))',
    );
    expect(formula(5, ["2017/18", "QAA Moderation"], "NPQH")).toBe(
      '=IF(NPQ.COUNT("assessments","NPQH","2017/18")=0,"",' +
        'NPQ.COUNT("moderated","NPQH","2017/18")/NPQ.COUNT("assessments","NPQH","2017/18"))',
    );
  });

  it("stays a blank cell where no table says anything about it", () => {
    const unknown = sampleAnalysis(TABLES.filter(({ name }) => name !== "Assessments")).results;
    expect(figure(5, ["2017/18", "QAA Moderation"], "NPQH", unknown)).toBeNull();
    expect(figure(5, ["2017/18", "Assessment Count"], "NPQH", unknown)).not.toBeNull();
  });

  it("asks functions that there are", () => {
    const formulas = buildReport({ ...reportInput({ results }), liveFormulas: true }).flatMap((plan) => plan.formulas);
    const asked = formulas.flatMap(({ formula }) => [...formula.matchAll(/NPQ\.(\w*)\(/g)].map(([, name]) => name));
    const names = new Set(FUNCTIONS.map(({ name }) => name));
    expect([...new Set(asked)].filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(asked)).toContain("NONWHITEBRITISH");
  });

  it("hides no error", () => {
    const formulas = buildReport({ ...reportInput({ results }), liveFormulas: true }).flatMap((plan) => plan.formulas);
    expect(formulas.length).toBeGreaterThan(100);
    expect(formulas.filter((one) => one.formula.includes("IFERROR"))).toEqual([]);
  });

  it("has a percentage format without a count, which would be an old one soon", () => {
    expect(figure(2, ["2018/19", "Actual"], "NPQH")?.numberFormat).toBe("0%");
  });
});

describe("the sheets of ten qualifications and four years", () => {
  it("ask in every block of one year for its own qualifications and year", () => {
    const { results: ten } = analysisOf(tenQualifications());
    const plans = buildReport({ ...reportInput({ results: ten }), liveFormulas: true });
    const plan = plans.find(({ key }) => key === "metric-7");
    if (plan === undefined) throw new Error("There is no metric 7.");
    expect(plan.formulas.length).toBeGreaterThan(250);
    for (const { row, formula } of plan.formulas) {
      const top = plan.values.findLastIndex(([first], r) => r < row && first === "Qualification");
      const [label] = plan.values[row];
      const code = /\((NPQ\w+)\)$/.exec(String(label))?.[1];
      const where = `${code === undefined ? "" : `"${code}"`},"${plan.values[top][1]}"`;
      expect([label, formula]).toEqual([label, expect.stringContaining(where)]);
    }
  });
});

describe("the sheets", () => {
  const formulasOf = (liveFormulas: boolean) =>
    new Map(
      buildReport({ ...reportInput({ results }), liveFormulas }).map(({ key, formulas }) => [key, formulas.length]),
    );

  it("are plain values by default", () => {
    expect([...formulasOf(false).values()].every((count) => count === 0)).toBe(true);
  });

  it("have a formula for every figure of every qualification table where that is wanted, and none elsewhere", () => {
    const counts = formulasOf(true);
    for (const { number, tables } of results.metrics) {
      const [{ columns, rows }] = tables;
      expect([number, counts.get(`metric-${number}`)]).toEqual([number, columns.length * rows.length]);
    }
    expect([counts.get("summary"), counts.get("data-checks")]).toEqual([0, 0]);
  });
});
