import fc from "fast-check";
import { displayText } from "../../src/workbook/display-text";

describe("display text", () => {
  it.each([
    [57 / 200, "0%", "29%"],
    [0.285, "0%", "29%"],
    [1.005, "0.00", "1.01"],
    [-1.005, "0.00", "-1.01"],
    [2.675, "0.00", "2.68"],
    [0.1 + 0.2, "General", "0.3"],
    [2.8125, "0.00 %", "281.25 %"],
    [0.19, '0%" (4)"', "19% (4)"],
    [0, "0;-0;;@", ""],
    [-3, "0;-0;;@", "-3"],
    [1234567.885, "#,##0.00", "1,234,567.89"],
    [1500, "0,", "2"],
    [43831, "dd/mm/yyyy", "01/01/2020"],
    [43831.5, "d mmm yyyy hh:mm", "1 Jan 2020 12:00"],
  ])("%d as %s is %s", (value, format, text) => {
    expect(displayText(value, format)).toBe(text);
  });

  it("of texts, truth values, errors and blanks does not depend on formats of numbers", () => {
    expect(displayText("x", "0.00")).toBe("x");
    expect(displayText("x", "0;-0;;@")).toBe("x");
    expect(displayText("x", '0;0;0;"Name: "@')).toBe("Name: x");
    expect(displayText(true, "0.00")).toBe("TRUE");
    expect(displayText({ error: "#N/A" }, "0.00")).toBe("#N/A");
    expect(displayText(null, "0.00")).toBe("");
  });

  it("counts dates from 1904 in workbooks that do", () => {
    expect(displayText(42369, "dd/mm/yyyy", true)).toBe("01/01/2020");
    expect(displayText(42369, "0", true)).toBe("42369");
  });

  it("knows a 29 February 1900, which Excel took over from Lotus 1-2-3", () => {
    expect([59, 60, 61].map((serial) => displayText(serial, "d/m/yyyy"))).toEqual([
      "28/2/1900",
      "29/2/1900",
      "1/3/1900",
    ]);
  });

  it("survives a format that nobody can read", () => {
    expect(displayText(1, "[foo")).not.toBe("");
  });

  it("rounds every ratio of whole numbers half up, as on paper", () => {
    const ratio = fc.tuple(fc.nat(2000), fc.integer({ min: 1, max: 2000 }));
    fc.assert(
      fc.property(ratio, ([part, whole]) => {
        // Twice the numerator over twice the denominator, so that a half is a whole number.
        const hundredths = Math.floor((2 * 10_000 * part + whole) / (2 * whole));
        const expected = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}%`;
        expect(displayText(part / whole, "0.00%")).toBe(expected);
      }),
    );
  });
});
