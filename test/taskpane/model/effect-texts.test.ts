import type { Figure } from "../../../src/metrics/figure";
import { effectsSummary, effectText } from "../../../src/taskpane/model/effect-texts";
import { standing } from "../../support/report-inputs";

const percent = (numerator: number): Figure => ({ kind: "percent", numerator, denominator: 200 });

describe("what other definitions change", () => {
  it("is said with figure and status before and after", () => {
    const effect = {
      metric: 4 as const,
      name: "Presented in time",
      before: standing("NPQH", "2018/19", "Not met", percent(170)),
      after: standing("NPQH", "2018/19", "Met", percent(195)),
    };
    expect(effectText(effect)).toBe("Metric 4, 2018/19, NPQH: 85.00 % Not met → 97.50 % Met");
  });

  it("is said for all qualifications together, and where there is no figure", () => {
    const effect = {
      metric: 4 as const,
      name: "Presented in time",
      before: standing(null, "2018/19", "Not yet known", null),
      after: standing(null, "2018/19", "Met", percent(200)),
    };
    expect(effectText(effect)).toBe("Metric 4, 2018/19, all qualifications: Not yet known → 100.00 % Met");
  });

  it.each([
    [0, 0, "The figures stay the same."],
    [1, 0, "1 cell in the tables changes."],
    [1400, 2, "1,400 cells in the tables and 2 verdicts on groups change."],
    [0, 1, "1 verdict on a group changes."],
  ])("is counted: %d cells and %d verdicts", (cells, verdicts, text) => {
    expect(effectsSummary({ standings: [], cells, verdicts })).toBe(text);
  });

  it("may be a status alone", () => {
    const before = standing("NPQH", "2018/19", "Not met", percent(170));
    const effect = { metric: 4 as const, name: "", before, after: { ...before, status: "Met" as const } };
    expect(effectsSummary({ standings: [effect], cells: 0, verdicts: 0 })).toBe(
      "The figures stay the same, but some statuses change.",
    );
  });
});
