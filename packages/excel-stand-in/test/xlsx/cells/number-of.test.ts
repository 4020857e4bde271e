import fc from "fast-check";
import { numberOf, usualNumber } from "../../../src/xlsx/cells/number-of";

function usual(text: string): number {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return usualNumber(bytes, 3, 3 + text.length);
}

describe("a number of a file", () => {
  it("is the very number that JavaScript reads, wherever it is read the quick way", () => {
    const digits = fc.stringMatching(/^-?\d{1,12}(\.\d{1,8})?$/);
    fc.assert(
      fc.property(digits, (text) => {
        const number = usual(text);
        expect(Number.isNaN(number) || Object.is(number, Number(text))).toBe(true);
        expect(numberOf(text)).toBe(Number(text));
      }),
      { numRuns: 5_000 },
    );
    expect([usual("43344"), usual("0.1"), usual("-12.50"), usual("123456789012345")]).toEqual([
      43344, 0.1, -12.5, 123456789012345,
    ]);
  });

  it("is not read the quick way when it is longer or written otherwise", () => {
    for (const text of ["", "-", ".5", "5.", "1e5", "+1", "12,5", "1234567890123456", "1.2.3", " 1"])
      expect(usual(text)).toBeNaN();
  });

  it("is none when a part of the text is no number, or no cell could hold it", () => {
    for (const text of ["12,5", "0x1F", "NaN", "Infinity", "1e999", "1 2", "", "-", "."])
      expect(numberOf(text)).toBeNull();
    for (const text of ["5.", ".5", "+1", "1E5", "-1e-5", "1e308"]) expect(numberOf(text)).toBe(Number(text));
    expect(numberOf(`${"1".repeat(100_000)}x`)).toBeNull();
  });
});
