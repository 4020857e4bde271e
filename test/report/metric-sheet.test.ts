import { DEFAULT_DEFINITIONS } from "../../src/metrics/default-definitions";
import { metricSheet } from "../../src/report/metric-sheet";
import {
  comparison,
  emptyInput,
  hidden,
  linesOf,
  metric,
  reportInput,
  results,
  rowOf,
  styleOf,
  textsOf,
} from "../support/report-inputs";

describe("the sheet of a metric", () => {
  const plan = metricSheet(metric(1), reportInput());
  const texts = textsOf(plan);

  it("begins with heading, title and the requirement in italics", () => {
    expect(texts.slice(0, 3).map(([first]) => first)).toEqual([
      "Metric Summary - Alliance of Leading Learning - Metric 1",
      "Metric 1: Title.",
      "Providers ensure something.",
    ]);
    expect(styleOf(plan, 2, 0).italic).toBe(true);
  });

  it("leaves the provider out of the heading when the name is not known", () => {
    expect(textsOf(metricSheet(metric(2), reportInput({ provider: "" })))[0][0]).toBe("Metric Summary - Metric 2");
  });

  it("has two header rows, each year once, centred across its columns", () => {
    const top = rowOf(plan, "Qualification");
    expect(texts[top]).toEqual(["Qualification", "2017/18", "", "", "2018/19", "", ""]);
    expect(texts[top + 1]).toEqual(["", "Target", "Actual", "% Target", "Target", "Actual", "% Target"]);
    for (let column = 1; column <= 6; column++) {
      expect(styleOf(plan, top, column).horizontal).toBe("centerAcrossSelection");
    }
  });

  it("has the rows of the table below, as numbers, totals bold under a line", () => {
    const top = rowOf(plan, "Qualification");
    expect(texts[top + 2]).toEqual(["NPQ for Executive Leadership (NPQEL)", "12", "21", "175.00 %", "", "16", ""]);
    expect(plan.values[top + 2]).toEqual(["NPQ for Executive Leadership (NPQEL)", 12, 21, 1.75, "", 16, ""]);
    const totals = rowOf(plan, "Totals");
    expect(totals).toBe(top + 4);
    for (let column = 0; column <= 6; column++) {
      expect(styleOf(plan, totals, column)).toMatchObject({ bold: true, border: "top" });
    }
    expect(styleOf(plan, top + 2, 1).bold).toBeUndefined();
  });

  it("separates tables by a blank row and leaves hidden zeros blank", () => {
    const gender = {
      name: "Gender" as const,
      columns: [["2017/18", "NPQH"]],
      rows: [
        { label: "Not Known", isTotal: false, figures: [hidden(0)], questions: [null] },
        { label: "Total", isTotal: true, figures: [hidden(40)], questions: [null] },
      ],
    };
    const sheet = metricSheet(metric(1, { tables: [...metric(1).tables, gender] }), reportInput());
    const top = rowOf(sheet, "Gender");
    expect(textsOf(sheet)[top - 1].join("")).toBe("");
    expect(textsOf(sheet)[top + 2].slice(0, 2)).toEqual(["Not Known", ""]);
    expect(textsOf(sheet)[top + 3].slice(0, 2)).toEqual(["Total", "40"]);
  });

  it("stacks the years of metric 7, each with three header rows", () => {
    const sheet = metricSheet(metric(7), reportInput());
    const first = rowOf(sheet, "Qualification");
    const second = rowOf(sheet, "Qualification", first + 1);
    const rows = textsOf(sheet);
    expect(rows.slice(first, first + 4).map((row) => row.slice(0, 4))).toEqual([
      ["Qualification", "2017/18", "", ""],
      ["", "Retention", "", "Achievement"],
      ["", "Started", "Retention %", "Submitted"],
      ["NPQ for Headship (NPQH)", "83", "95%", "69"],
    ]);
    expect(rows[second].slice(0, 4)).toEqual(["Qualification", "2018/19", "", ""]);
    expect(rows[second + 3].slice(0, 4)).toEqual(["NPQ for Headship (NPQH)", "71", "96%", "0"]);
  });

  it("says which definitions differ, on the metric that they concern", () => {
    const definitions = { ...DEFAULT_DEFINITIONS, presentWithinMonths: 24 };
    const input = reportInput({ results: results({ definitions }) });
    const note = "Definition changed: presented within 24 months (default: presented within 18 months).";
    expect(linesOf(metricSheet(metric(4), input))).toContain(note);
    expect(linesOf(metricSheet(metric(1), input))).not.toContain(note);
  });

  it("compares the groups on metric 7 and on no other", () => {
    const input = reportInput({ results: results({ comparisons: [comparison()] }) });
    expect(linesOf(metricSheet(metric(7), input))).toContain("Gender: Retention");
    expect(linesOf(metricSheet(metric(1), input))).not.toContain("Gender: Retention");
  });

  it("keeps heading, title, requirement and the labels in sight, and repeats the heading on every page", () => {
    expect(plan.frozen).toEqual({ rows: 3, columns: 1 });
    expect(plan.printTitleRows).toEqual([0, 2]);
  });

  it("is wide enough for everything that its cells display", () => {
    const top = rowOf(plan, "Qualification");
    texts.slice(top, -2).forEach((row) => {
      row.forEach((text, column) => expect(plan.columnWidths[column]).toBeGreaterThan(text.length));
    });
  });

  it("wraps the headings of columns where they are long, and their labels, but no figure", () => {
    const top = rowOf(plan, "Qualification");
    const isWrapped = (row: number, column: number): boolean => styleOf(plan, row, column).wrap === true;
    expect([isWrapped(top + 1, 1), isWrapped(top + 2, 0), isWrapped(top + 2, 1)]).toEqual([true, true, false]);
  });

  it("wraps a label that is longer than the widest column", () => {
    const label = `NPQ for ${"Leading ".repeat(20)}(NPQX)`;
    const tables = [{ ...metric(1).tables[0], rows: [{ ...metric(1).tables[0].rows[0], label }] }];
    const sheet = metricSheet(metric(1, { tables }), reportInput());
    expect(sheet.columnWidths[0]).toBeLessThan(60);
    expect(styleOf(sheet, rowOf(sheet, label), 0).wrap).toBe(true);
  });

  it("says that no participants were counted rather than show an empty grid", () => {
    for (const one of emptyInput().results.metrics) {
      const lines = linesOf(metricSheet(one, emptyInput()));
      expect(lines).toContain("No participants were counted. The sheet Data checks says why.");
      expect(lines).not.toContain("Qualification");
      expect(lines).not.toContain("Retention and achievement by group");
    }
  });

  it("ends with where the figures come from", () => {
    expect(linesOf(plan).at(-1)).toBe(
      "As of 24 November 2026, from Participants (105 rows), Targets (1 row): 104 participants counted, 1 row left out. " +
        "NPQ Metrics 1.2.3.",
    );
  });
});
