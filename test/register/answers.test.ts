import { readResult, readUpheld, readYesNo, RESULT } from "../../src/register/answers";

describe("yes or no", () => {
  it.each([
    ["Yes"],
    ["y"],
    ["TRUE"],
    ["1"],
    ["✓"],
    ["✔"],
    ["✔\uFE0F"],
    ["☑"],
    ["✅"],
    [" ✓ "],
    ["√"],
    ["x"],
    ["X"],
    ["yes"],
    ["Moderated"],
  ])("%p is yes", (text) => {
    expect(readYesNo(text)).toBe(true);
  });
  it.each([["No"], ["n"], ["FALSE"], ["0"], ["Not moderated"]])("%p is no", (text) => {
    expect(readYesNo(text)).toBe(false);
  });
  it.each([["-"], ["?"], ["…"], ["✗"], ["✘"], ["☐"], ["maybe"], ["Yes - from May"], ["2"], [""], ["#N/A"]])(
    "%p is neither",
    (text) => {
      expect(readYesNo(text)).toBeNull();
    },
  );
});

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

describe("moderation outcome", () => {
  it.each([["Upheld"], ["agreed"], ["Accurate"], ["Yes"], ["Upheld in full"], ["Agree"], ["Correct"], ["confirmed"]])(
    "%p is upheld",
    (text) => {
      expect(readUpheld(text)).toBe(true);
    },
  );
  it.each([["Not upheld"], ["overturned"], ["Not agreed"], ["No"], ["Disagree"], ["Incorrect"]])(
    "%p is not upheld",
    (text) => {
      expect(readUpheld(text)).toBe(false);
    },
  );
  it.each([["pending"], [""], ["-"], ["Upheld in part"], ["Partially upheld"]])("%p is not known", (text) => {
    expect(readUpheld(text)).toBeNull();
  });
});
