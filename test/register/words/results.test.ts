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
    ...[["Y"], ["Yes"], ["Passed after resubmission"], ["Pass first attempt"], ["Passed on resubmission"]],
    ...[
      ["Finished: pass"],
      ["Presented, passed"],
      ["Result: pass"],
      ["Final: pass"],
      ["Assessed: pass"],
      ["Pass with distinction"],
    ],
    ...[["Completed - pass"], ["Completed – passed"], ["Achieved/Passed"], ["Complete (Pass)"], ["Pass with merit"]],
    ...[["Pass (Distinction)"], ["Outcome: pass"], ["Submitted - passed"], ["Passed, awarded"]],
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
    ...[["Not achieved"], ["Fail first attempt"], ["Failed first time"], ["Fail after resubmission"]],
    ...[["Completed - fail"], ["Assessed: not passed"], ["Complete (Failed)"]],
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
    ...[["Resubmitted"], ["To resubmit"], ["Referral"], ["Result pending"], ["Awaiting results"], ["Awaiting outcome"]],
    ...[
      ["Not yet submitted"],
      ["Not yet known"],
      ["—"],
      ["Fail - to resubmit"],
      ["Failed, resubmitted"],
      ["Fail (referral)"],
    ],
    ...[["Completed - awaiting result"], ["Fail - resubmit"], ["Not passed / referred"]],
  ])("%p has no result yet", (text) => {
    expect(readResult(text)).toBe(RESULT.none);
  });
  it.each([
    ["merit"],
    ["Distinction"],
    ["?"],
    ["#N/A"],
    ["#NULL!"],
    ["perhaps"],
    ["withdrawn"],
    [""],
    ...[
      ["Completed"],
      ["Pass/Fail"],
      ["P/F"],
      ["Pass - resubmit"],
      ["Pass - pending"],
      ["Pass (task 1)"],
      ["No - passed"],
    ],
    ...[["Completed with merit"], ["Yes/No"]],
  ])("%p is not known", (text) => {
    expect(readResult(text)).toBeNull();
  });
});
