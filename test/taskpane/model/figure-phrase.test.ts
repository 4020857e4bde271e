import type { DecidingFigure } from "../../../src/metrics/figure";
import { figurePhrase } from "../../../src/taskpane/model/figure-phrase";
import { metric, shown, standing } from "../../support/report-inputs";

const percent = (numerator: number, denominator: number) => ({ kind: "percent", numerator, denominator }) as const;

describe("the figure of a standing", () => {
  it.each<[number: 1 | 2 | 4 | 6 | 7, figure: DecidingFigure, brief: string, inWords: string]>([
    [1, percent(1512, 1000), "151.20 %", "151.20 % of target"],
    [1, shown(1), "1 participant", "1 participant"],
    [2, { kind: "outOf", count: 1, total: 2 }, "1 of 2 met", "1 of 2 met"],
    [2, { kind: "share", numerator: 4, denominator: 21, count: 4 }, "19% (4)", "19% (4) of recruits"],
    [4, percent(98, 100), "98.00 %", "98.00 % in time"],
    [6, { kind: "mean", numerator: 81, denominator: 10 }, "8.10", "8.10 out of 10"],
    [7, shown(0), "0 groups differ", "0 groups differ"],
    [7, shown(1), "1 group differs", "1 group differs"],
    [7, null, "", ""],
  ])("of metric %i is said in short, and as what it is", (number, figure, brief, inWords) => {
    const of = metric(number);
    const one = { ...standing(null, "2017/18", "Met", null), figure };
    expect([figurePhrase(of, one), figurePhrase(of, one, of.sentence)]).toEqual([brief, inWords]);
  });

  it("has the decimals that its status needs", () => {
    const one = { ...standing(null, "2017/18", "Not met", percent(89_997, 100_000)), target: percent(90, 100) };
    expect(figurePhrase(metric(4), one)).toBe("89.997 %");
  });
});
