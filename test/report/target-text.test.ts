import type { Figure } from "../../src/metrics/figure";
import { targetText } from "../../src/report/target-text";

describe("what a figure has to reach", () => {
  it.each<[Figure, string]>([
    [{ kind: "percent", numerator: 90, denominator: 100 }, "90 %"],
    [{ kind: "wholePercent", numerator: 1, denominator: 5 }, "20%"],
    [{ kind: "share", numerator: 125, denominator: 1000, count: 3 }, "12.5%"],
    [{ kind: "percent", numerator: 1, denominator: 3 }, "33.333333 %"],
    [{ kind: "mean", numerator: 600, denominator: 100 }, "6"],
    [{ kind: "mean", numerator: 13, denominator: 2 }, "6.5"],
    [{ kind: "count", count: 1200, zero: "shown" }, "1,200"],
    [null, ""],
  ])("%j is written %j", (target, text) => expect(targetText(target)).toBe(text));
});
