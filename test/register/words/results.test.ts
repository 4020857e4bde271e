import { readResult, RESULT } from "../../../src/register/words/results";

describe("result", () => {
  it.each([
    ["Passed"],
    ["pass"],
    ["P"],
    ["Achieved"],
    ["Awarded"],
    ["TRUE"],
    ["Pass on resubmission"],
    ["Passed (resubmission)"],
    ["PASSED"],
    ["Pass - first time"],
  ])("%p has passed", (text) => {
    expect(readResult(text)).toBe(RESULT.passed);
  });
  it.each([
    ["Failed"],
    ["fail"],
    ["Not passed"],
    ["Did not pass"],
    ["FALSE"],
    ["F"],
    ["Fail (resubmission)"],
    ["failed on resubmission"],
  ])("%p has failed", (text) => {
    expect(readResult(text)).toBe(RESULT.failed);
  });
  it.each([
    ...[
      ["Pending"],
      ["Awaiting result"],
      ["Awaiting"],
      ["tbc"],
      ["Submitted"],
      ["n/a"],
      ["N/A"],
      ["-"],
      ["–"],
      ["null"],
    ],
    ...[["Resubmit"], ["Resubmission"], ["Refer"], ["Referred"], ["Not yet passed"], ["not yet assessed"]],
  ])("%p has no result yet", (text) => {
    expect(readResult(text)).toBe(RESULT.none);
  });
  it.each([["merit"], ["Distinction"], ["?"], ["#N/A"], ["#NULL!"], ["perhaps"], ["withdrawn"], [""]])(
    "%p is not known",
    (text) => {
      expect(readResult(text)).toBeNull();
    },
  );
});
