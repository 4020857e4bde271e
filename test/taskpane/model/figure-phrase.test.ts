import { RETENTION_AND_ACHIEVEMENT } from "../../../src/metrics/retention-and-achievement";
import { figurePhrase } from "../../../src/taskpane/model/figure-phrase";
import { metric } from "../../report/report-inputs";

describe("the figure of a metric", () => {
  it.each([
    [metric(1), "151.20 %", "151.20 % of target"],
    [metric(2, { decidedBy: "share of recruits" }), "1 of 2", "1 of 2 met"],
    [metric(4, { decidedBy: "% of presented" }), "98.00 %", "98.00 % of presented"],
    [metric(6, { decidedBy: "mean rating" }), "8.10", "8.10 out of 10"],
    [RETENTION_AND_ACHIEVEMENT, "0", "no group differs significantly from the others"],
    [RETENTION_AND_ACHIEVEMENT, "1", "1 group differs significantly from the others"],
    [RETENTION_AND_ACHIEVEMENT, "3", "3 groups differ significantly from the others"],
  ])("says what it is of", (of, figure, phrase) => {
    expect(figurePhrase(of, figure)).toBe(phrase);
  });
});
