import { isPercentFormat, readCount, readDecimal, readPercent } from "../../src/register/read-number";

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
  ])("is read from %s", (_, cell, isPercent, millionths) => {
    expect(readPercent(cell, isPercent)).toBe(millionths);
  });

  it.each([["about 30"], ["30%%"], ["%"], ["3,5"], [""], ["1e3"], [true], [null], [NaN], [Infinity], [1e300], [{}]])(
    "is not read from %p",
    (cell) => {
      expect(readPercent(cell, false)).toBeNull();
    },
  );

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

  it("is a count only when whole and not negative", () => {
    expect(readCount(12)).toBe(12);
    expect(readCount("12")).toBe(12);
    expect(readCount(0)).toBe(0);
    expect(readCount(12.5)).toBeNull();
    expect(readCount(-1)).toBeNull();
    expect(readCount("a dozen")).toBeNull();
  });
});
