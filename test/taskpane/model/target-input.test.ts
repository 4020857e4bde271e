import { readTargetInput } from "../../../src/taskpane/model/target-input";

describe("a target that is typed", () => {
  it.each([
    ["recruitmentTarget", "12", 12],
    ["recruitmentTarget", "1,200", 1200],
    ["recruitmentTarget", "0", 0],
    ["fsmTarget", "20", 20],
    ["fsmTarget", "20%", 20],
    ["nonWhiteBritishTarget", " 6.5 % ", 6.5],
    ["nonWhiteBritishTarget", "6,5", 6.5],
    ["recruitmentTarget", "  ", null],
  ] as const)("in %s: %p is %p", (field, text, value) => {
    expect(readTargetInput(field, text)).toEqual({ value });
  });

  it.each([
    ["recruitmentTarget", "12.5", /“12.5” is not a whole number/],
    ["recruitmentTarget", "-3", /not a whole number/],
    ["fsmTarget", "many", /“many” is not a percentage/],
    ["fsmTarget", "101", /not a percentage from 0 to 100/],
  ] as const)("in %s: %p is refused in words", (field, text, message) => {
    expect(readTargetInput(field, text)).toMatch(message);
  });
});
