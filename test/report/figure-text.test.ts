import type { Figure } from "../../src/metrics/figure";
import { figureText } from "../../src/report/figure-text";

const CASES: readonly (readonly [rule: string, figure: Figure, text: string])[] = [
  ["a count with its thousands set off", { kind: "count", count: 1034, zero: "shown" }, "1,034"],
  ["a zero where zeros are shown", { kind: "count", count: 0, zero: "shown" }, "0"],
  ["nothing for a zero where zeros are hidden", { kind: "count", count: 0, zero: "hidden" }, ""],
  ["a count where zeros are hidden", { kind: "count", count: 12, zero: "hidden" }, "12"],
  ["two decimals and a space before the sign", { kind: "percent", numerator: 21, denominator: 12 }, "175.00 %"],
  ["a percentage of nobody", { kind: "percent", numerator: 0, denominator: 5 }, "0.00 %"],
  ["a percentage below one", { kind: "percent", numerator: 1, denominator: 2000 }, "0.05 %"],
  ["a scaled percentage unrounded until here", { kind: "percent", numerator: 9e8, denominator: 16 * 2e7 }, "281.25 %"],
  ["a whole percentage without a space", { kind: "wholePercent", numerator: 79, denominator: 83 }, "95%"],
  ["a half of a whole percentage rounded up", { kind: "wholePercent", numerator: 57, denominator: 200 }, "29%"],
  ["a half that a double misses rounded up", { kind: "wholePercent", numerator: 23, denominator: 40 }, "58%"],
  ["a half of two decimals rounded up", { kind: "percent", numerator: 23, denominator: 160_000 }, "0.01 %"],
  ["99.7 % as 100%, as the source report does", { kind: "wholePercent", numerator: 350, denominator: 351 }, "100%"],
  ["a share with its people", { kind: "share", numerator: 4, denominator: 21, count: 4 }, "19% (4)"],
  ["a share of very many people", { kind: "share", numerator: 1, denominator: 2, count: 1200 }, "50% (1,200)"],
  ["a share of nobody", { kind: "share", numerator: 0, denominator: 8, count: 0 }, "0% (0)"],
  ["a mean with two decimals", { kind: "mean", numerator: 81, denominator: 10 }, "8.10"],
  ["a mean below one", { kind: "mean", numerator: 1, denominator: 20 }, "0.05"],
  ["a half of a mean rounded up", { kind: "mean", numerator: 1621, denominator: 200 }, "8.11"],
  ["nothing for a blank", null, ""],
];

describe("the text of a figure", () => {
  it.each(CASES)("shows %s", (_rule, figure, text) => {
    expect(figureText(figure)).toBe(text);
  });

  it.each(["percent", "wholePercent", "mean"] as const)("is blank for a %s with nothing to divide by", (kind) => {
    expect(figureText({ kind, numerator: 0, denominator: 0 })).toBe("");
  });

  it("is blank for a share of nobody at all", () => {
    expect(figureText({ kind: "share", numerator: 0, denominator: 0, count: 0 })).toBe("");
  });

  it("is exact where the scaled numbers exceed what a double holds", () => {
    const [numerator, denominator] = [999_999_999_999_999, 1_000_000_000_000_000];
    expect(figureText({ kind: "percent", numerator, denominator })).toBe("100.00 %");
    expect(figureText({ kind: "wholePercent", numerator: 284_999_999_999_999, denominator })).toBe("28%");
    expect(figureText({ kind: "wholePercent", numerator: 285_000_000_000_000, denominator })).toBe("29%");
  });
});
