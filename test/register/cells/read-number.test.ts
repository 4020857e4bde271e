import { isPercentFormat, readCount, readDecimal, readPercent } from "../../../src/register/cells/read-number";

describe("percentage", () => {
  it.each([
    ["the number 32.5", 32.5, false, 32_500_000],
    ["the text 32.5", "32.5", false, 32_500_000],
    ["the text 32.5%", "32.5%", false, 32_500_000],
    ["the text 32.5 %", " 32.5 % ", false, 32_500_000],
    ["0.325 formatted as a percentage", 0.325, true, 32_500_000],
    ["0.325 without such a format", 0.325, false, 325_000],
    ["text, whatever the format", "32.5%", true, 32_500_000],
    ["0.3 formatted as a percentage: exactly 30", 0.3, true, 30_000_000],
    ["0.29 formatted as a percentage: exactly 29", 0.29, true, 29_000_000],
    ["29.99", 29.99, false, 29_990_000],
    [".5", ".5", false, 500_000],
    ["nought", 0, false, 0],
    ["a decimal comma", "31,5", false, 31_500_000],
    ["a decimal comma and a sign", "31,5%", false, 31_500_000],
    ["a decimal comma and a sign apart", "31,5 %", false, 31_500_000],
    ["a sign behind a no-break space", "31.5\u00A0%", false, 31_500_000],
    ["a sign behind a narrow no-break space", "31,5\u202F%", false, 31_500_000],
    ["a decimal comma with three places", "31,125", false, 31_125_000],
    ["a leading decimal comma", ",5", false, 500_000],
    ["thousands apart", "1 234", false, 1_234_000_000],
    ["thousands apart with a decimal comma", "1 234,5", false, 1_234_500_000],
  ])("is read from %s", (_, cell, isPercent, millionths) => {
    expect(readPercent(cell, isPercent)).toBe(millionths);
  });

  it.each([
    ["about 30"],
    ["30%%"],
    ["%"],
    [""],
    ["approx 30"],
    ["30% (FSM)"],
    ["1,234.5"],
    ["3,5,5"],
    ["1.2.3"],
    [","],
    ["12 34"],
    ["1  234"],
    ["1 2345"],
    ["1e3"],
    [true],
    [null],
    [NaN],
    [Infinity],
    [1e300],
    [{}],
  ])("is not read from %p", (cell) => {
    expect(readPercent(cell, false)).toBeNull();
  });

  it("is read at once from a cell full of spaces", () => {
    expect(readPercent(`1${" ".repeat(32_000)}2`, false)).toBeNull();
    expect(readPercent(`1${" ".repeat(32_000)}%`, false)).toBe(1_000_000);
  });
});

describe("percent format", () => {
  it.each([["0%"], ["0.00 %"], ["0.0%_);(0.0%)"], ['"FSM "0%'], ["[Red]0%"]])("%s shows a percentage", (format) => {
    expect(isPercentFormat(format)).toBe(true);
  });

  it.each([["General"], ['0" %"'], ["0\\%"], ["0.0_%"], ["@"], [""], [undefined], [9]])(
    "%p does not show one",
    (format) => {
      expect(isPercentFormat(format)).toBe(false);
    },
  );
});

describe("plain number", () => {
  it("is exact to the millionth", () => {
    expect(readDecimal("7.5")).toBe(7_500_000);
    expect(readDecimal(0.1 + 0.2)).toBe(300_000);
    expect(readDecimal("8/10")).toBeNull();
  });

  it("may have a decimal comma and thousands apart", () => {
    expect(readDecimal("7,5")).toBe(7_500_000);
    expect(readDecimal("-7,5")).toBe(-7_500_000);
    for (const space of [" ", "\u00A0", "\u202F"]) {
      expect(readDecimal(`1${space}234`)).toBe(1_234_000_000);
      expect(readDecimal(`12${space}345,5`)).toBe(12_345_500_000);
      expect(readDecimal(`1${space}234.5`)).toBe(1_234_500_000);
    }
    expect(readDecimal("1,200")).toBe(1_200_000);
  });

  it("is a count with thousands apart or behind commas, which only counts have", () => {
    expect(readCount("1,200")).toBe(1200);
    expect(readCount("1,234,567")).toBe(1_234_567);
    expect(readCount(" 1 200 ")).toBe(1200);
    expect(readCount("1\u00A0200")).toBe(1200);
    expect(readCount("12,0")).toBe(12);
    expect(readCount("12.0")).toBe(12);
    for (const text of ["12,5", "1,20", "1200,000.5", "1,2000", "-1,200", ",200", "1,200.5", "approx 30", "1.200"]) {
      expect([text, readCount(text)]).toEqual([text, null]);
    }
  });

  it("is a count only when whole and not negative", () => {
    expect(readCount(12)).toBe(12);
    expect(readCount("12")).toBe(12);
    expect(readCount(0)).toBe(0);
    expect(readCount(12.5)).toBeNull();
    expect(readCount(-1)).toBeNull();
    expect(readCount("a dozen")).toBeNull();
  });
});
