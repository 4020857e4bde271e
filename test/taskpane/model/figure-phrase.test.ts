import { figurePhrase } from "../../../src/taskpane/model/figure-phrase";
import { metric } from "../../support/report-inputs";

describe("the figure of a metric", () => {
  it.each([
    [metric(1), "151.20 %", "151.20 % of target"],
    [metric(2), "1 of 2", "1 of 2 met"],
    [metric(4), "98.00 %", "98.00 % in time"],
    [metric(6), "8.10", "8.10 out of 10"],
    [metric(7), "0", "no group differs significantly from the others"],
    [metric(7), "1", "1 group differs significantly from the others"],
    [metric(7), "3", "3 groups differ significantly from the others"],
  ])("says what it is of", (of, figure, phrase) => {
    expect(figurePhrase(of, figure)).toBe(phrase);
  });
});
