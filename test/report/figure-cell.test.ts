import * as fc from "fast-check";
import { format } from "numfmt";
import { displayText } from "excel-stand-in";
import type { Figure } from "../../src/metrics/figure";
import { figureCell } from "../../src/report/figure-cell";
import { figureText } from "../../src/report/figure-text";

/** What Excel displays: 15 significant digits of the value, halves away from zero. */
function inExcel(figure: Figure): string {
  const { value, numberFormat } = figureCell(figure);
  return displayText(value, numberFormat);
}

/** What a number formatter displays that takes the double as it is. */
function inAnyFormatter(figure: Figure): string {
  const { value, numberFormat } = figureCell(figure);
  return value === "" ? "" : format(numberFormat, value);
}

const RATIO_KINDS = ["percent", "wholePercent", "share", "mean"] as const;
const ratio = (kind: (typeof RATIO_KINDS)[number], numerator: number, denominator: number): Figure =>
  kind === "share" ? { kind, numerator, denominator, count: numerator } : { kind, numerator, denominator };

const kind = fc.constantFrom(...RATIO_KINDS);
/** Denominators that hit halves often: divisors of 20,000 times a little. */
const denominator = fc.oneof(
  fc.constantFrom(8, 16, 20, 40, 80, 125, 160, 200, 400, 2000, 20_000),
  fc.integer({ min: 1, max: 5000 }),
);

describe("the cell of a figure", () => {
  it("displays in Excel what the text of the figure says, at every half, too", () => {
    fc.assert(
      fc.property(kind, fc.integer({ min: 0, max: 20_000 }), denominator, (one, numerator, of) => {
        const figure = ratio(one, numerator, of);
        expect(inExcel(figure)).toBe(figureText(figure));
      }),
      { numRuns: 3000 },
    );
  });

  it("displays the same in an application that formats the double as it is", () => {
    const wrong: Figure[] = [];
    for (const one of RATIO_KINDS) {
      for (let of = 1; of <= 200; of++) {
        for (let numerator = 0; numerator <= of; numerator++) {
          const figure = ratio(one, numerator, of);
          if (inAnyFormatter(figure) !== figureText(figure)) wrong.push(figure);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("displays counts with and without zeros as their texts say", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), fc.constantFrom("shown" as const, "hidden" as const), (count, zero) => {
        const figure: Figure = { kind: "count", count, zero };
        expect(inExcel(figure)).toBe(figureText(figure));
      }),
    );
  });

  it("displays a ratio a hair below a half below it, and one at the half above it", () => {
    const of = 1_000_000_000_000_000;
    for (const half of [285_000_000_000_000, 5_000_000_000_000, 995_000_000_000_000]) {
      const [below, at] = [half - 1, half].map((numerator) => ratio("wholePercent", numerator, of));
      expect([inExcel(below), inExcel(at)]).toEqual([figureText(below), figureText(at)]);
      expect(inExcel(below)).not.toBe(inExcel(at));
    }
  });

  it("stays within a hair of the exact ratio", () => {
    fc.assert(
      fc.property(kind, fc.integer({ min: 1, max: 20_000 }), denominator, (one, numerator, of) => {
        const { value } = figureCell(ratio(one, numerator, of));
        expect(Math.abs(Number(value) / (numerator / of) - 1)).toBeLessThan(1e-13);
      }),
    );
  });

  it("keeps a zero that is not displayed as a number, so that formulas of the user's add it up", () => {
    expect(figureCell({ kind: "count", count: 0, zero: "hidden" }).value).toBe(0);
  });

  it("is blank where there is no figure or nothing to divide by", () => {
    expect(figureCell(null).value).toBe("");
    for (const one of RATIO_KINDS) expect(figureCell(ratio(one, 0, 0)).value).toBe("");
  });
});
