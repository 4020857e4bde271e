import { cellText, isBlank, isErrorValue, spellingKey } from "../../../src/register/cells/spelling";

describe("spelling", () => {
  it.each([
    ["White & Black  Caribbean", "white and black caribbean"],
    ["School FSM %", "SCHOOL-FSM"],
    ["Ｎ／Ａ", "n/a"],
    ["Café", "cafe\u0301"],
    ["non\u00A0binary", "Non-binary"],
  ])("%p and %p are the same", (a, b) => {
    expect(spellingKey(a)).toBe(spellingKey(b));
  });

  it.each([
    ["  A_1 (2/3) & 4 №5", "a123and4no5"],
    ["“No” – 5?", "no5"],
    ["Ŵ: Ŷ'r", "ŵŷr"],
    ["\u212A", "k"],
    ["\0 \x7F", ""],
  ])("of %j only letters and digits remain: %j", (text, key) => {
    expect(spellingKey(text)).toBe(key);
  });

  it("tells letters, accents and digits apart", () => {
    expect(spellingKey("Café")).not.toBe(spellingKey("Cafe"));
    expect(spellingKey("Cohort 1")).not.toBe(spellingKey("Cohort 2"));
  });
});

describe("a cell", () => {
  it("is blank when it holds nothing or white space", () => {
    for (const cell of ["", " \t\n", "\u00A0", "\u200B", " \uFEFF\u200E ", "\u00AD", null, undefined])
      expect(isBlank(cell)).toBe(true);
    for (const cell of ["x", 0, false, "#N/A", "\u200Bx", "é", " -"]) expect(isBlank(cell)).toBe(false);
  });

  it("is an error value only when it is exactly one of Excel's", () => {
    const errors =
      "#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #BUSY! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #UNKNOWN!";
    for (const cell of errors.split(" ")) expect([cell, isErrorValue(cell)]).toEqual([cell, true]);
    for (const cell of ["# of pupils", "N/A", "#n/a ", 35, null]) expect(isErrorValue(cell)).toBe(false);
  });

  it("reads as text without white space around, numbers and booleans as Excel shows them", () => {
    expect(cellText("  NPQH\u00A0")).toBe("NPQH");
    expect(cellText("\u200E \u00A0NP\u00ADQH \u200B")).toBe("NPQH");
    expect(cellText(1001)).toBe("1001");
    expect(cellText(true)).toBe("TRUE");
    expect(cellText(null)).toBe("");
  });

  it("reads as some text even when it holds an object that cannot be turned into text", () => {
    expect(cellText({ toString: 1 })).toBe("[object Object]");
    expect(cellText(Object.create(null))).toBe("[object Object]");
  });
});
