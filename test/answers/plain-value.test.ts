import { plainValue } from "../../src/answers/plain-value";

describe("a value that Excel hands to a function", () => {
  it.each([
    ["a text", "NPQH", "NPQH"],
    ["a number", 0, 0],
    ["a boolean", false, false],
    ["null", null, ""],
    ["nothing", undefined, ""],
    ["an error", { code: "#N/A", type: "CustomFunctionError" }, "#N/A"],
    ["a formatted number", { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, 0.5],
    ["an error of data types", { type: "Error", basicType: "Error", basicValue: "#REF!" }, "#REF!"],
    ["an empty one of data types", { type: "Empty", basicType: "Empty", basicValue: "" }, ""],
    ["an object without a value", { strange: true }, "#VALUE!"],
    ["an object whose value is another", { basicValue: { strange: true } }, "#VALUE!"],
    ["an object with a code that is no error's", { code: 42 }, "#VALUE!"],
  ])("is plain: %s", (_, value, plain) => {
    expect(plainValue(value)).toBe(plain);
  });
});
