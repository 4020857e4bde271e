import { enterValue } from "../../src/workbook/enter-value";

describe("a text that is entered", () => {
  it.each([
    ["12", 12, undefined],
    [" 12 ", 12, undefined],
    ["-0.5", -0.5, undefined],
    ["1e5", 100000, "0.00E+00"],
    ["1,234", 1234, "#,##0"],
    ["(3)", -3, undefined],
    ["32%", 0.32, "0%"],
    ["32.5%", 0.325, "0.00%"],
    ["1/2/2019", 43467, "m/d/yyyy"],
    ["2019-03-01", 43525, "m/d/yyyy"],
    ["5 May 2018", 43225, "d-mmm-yy"],
    ["Mar 2019", 43525, "mmm-yy"],
    ["2011/12", 40878, "mmm-yy"],
    ["12:30", 0.5208333333333334, "h:mm"],
  ])("%s becomes a number", (text, content, numberFormat) => {
    expect(enterValue(text, false)).toEqual({ content, ...(numberFormat === undefined ? {} : { numberFormat }) });
  });

  it.each([
    "2017/18",
    "13/1/2019",
    "2018-02-30",
    "1 2 2019",
    "NPQH",
    "12 Main Road",
    "May",
    "=",
    "1.2.3",
    "100 people",
  ])("%s stays a text", (text) => {
    expect(enterValue(text, false)).toEqual({ content: text });
  });

  it("becomes a truth value, an error, or a blank cell", () => {
    expect(enterValue("True", false)).toEqual({ content: true });
    expect(enterValue("#div/0!", false)).toEqual({ content: { error: "#DIV/0!" } });
    expect(enterValue("", false)).toEqual({ content: null });
  });

  it("is a formula from = on, and a text from an apostrophe on", () => {
    expect(enterValue("=A1", false)).toEqual({ content: null, formula: "=A1" });
    expect(enterValue("'=A1", false)).toEqual({ content: "=A1", quotePrefix: true });
    expect(enterValue("'", false)).toEqual({ content: "", quotePrefix: true });
  });

  it("stays what it is in a cell of Text format, where numbers become texts too", () => {
    expect(enterValue("=A1", true)).toEqual({ content: "=A1" });
    expect(enterValue("1/2/2019", true)).toEqual({ content: "1/2/2019" });
    expect(enterValue(12.5, true)).toEqual({ content: "12.5" });
    expect(enterValue(true, true)).toEqual({ content: "TRUE" });
  });

  it("counts dates from 1904 in workbooks that do", () => {
    expect(enterValue("1/1/2020", false, true).content).toBe(42369);
    expect(enterValue("1/1/1902", false, true).content).toBe("1/1/1902");
  });

  it("has a limit", () => {
    expect(() => enterValue("x".repeat(32_768), false)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(() => enterValue(`=${"x".repeat(8_192)}`, false)).toThrow(
      expect.objectContaining({ code: "FormulaLengthExceedsLimit" }),
    );
  });
});
