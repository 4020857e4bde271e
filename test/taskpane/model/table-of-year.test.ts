import { asked } from "../../../src/metrics/behind/question";
import { tableOfYear } from "../../../src/taskpane/model/table-of-year";
import { shownTable } from "../../../src/taskpane/model/table-text";
import { rateTable, targetTable } from "../../support/report-inputs";

const WHERE = { year: null, qualification: null, group: null };

describe("a metric's table for one year", () => {
  it("has that year's columns and figures alone", () => {
    const { columns, rows } = shownTable(tableOfYear(targetTable(), "2018/19"));
    expect(columns).toEqual(["Target", "Actual", "% Target"].map((heading) => ["2018/19", heading]));
    expect(rows.map(({ label, cells }) => [label, ...cells])).toEqual([
      ["NPQ for Executive Leadership (NPQEL)", "", "16", ""],
      ["NPQ for Headship (NPQH)", "", "27", ""],
      ["Totals", "", "43", ""],
    ]);
  });

  it("has the questions of that year's figures", () => {
    const [row] = targetTable().rows;
    const questions = row.figures.map((_, i) => asked({ people: "recruited" }, { ...WHERE, year: String(i) }));
    const [ofYear] = tableOfYear({ ...targetTable(), rows: [{ ...row, questions }] }, "2018/19").rows;
    expect(ofYear.questions.map((one) => one?.people.year)).toEqual(["3", "4", "5"]);
  });

  it("keeps the levels of its headings", () => {
    expect(tableOfYear(rateTable(), "2017/18").columns).toEqual([
      ["2017/18", "Retention", "Started"],
      ["2017/18", "Retention", "Retention %"],
      ["2017/18", "Achievement", "Submitted"],
    ]);
  });

  it("is the whole table for all years", () => {
    expect(tableOfYear(targetTable(), null)).toEqual(targetTable());
  });
});
