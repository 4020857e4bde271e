import { readResult, readUpheld, readYesNo, RESULT } from "../../src/register/answers";

describe("yes or no", () => {
  it.each([["Yes"], ["y"], ["TRUE"], ["1"], ["✓"], ["✔"], ["x"], ["Moderated"]])("%p is yes", (text) => {
    expect(readYesNo(text)).toBe(true);
  });
  it.each([["No"], ["n"], ["FALSE"], ["0"], ["Not moderated"]])("%p is no", (text) => {
    expect(readYesNo(text)).toBe(false);
  });
  it.each([["-"], ["?"], ["…"], ["✗"], ["maybe"], ["#N/A"]])("%p is neither", (text) => {
    expect(readYesNo(text)).toBeNull();
  });
});

describe("result", () => {
  it.each([["Passed"], ["pass"], ["P"], ["Achieved"]])("%p has passed", (text) => {
    expect(readResult(text)).toBe(RESULT.passed);
  });
  it.each([["Failed"], ["fail"], ["Not passed"], ["Did not pass"]])("%p has failed", (text) => {
    expect(readResult(text)).toBe(RESULT.failed);
  });
  it.each([["Pending"], ["Awaiting result"], ["tbc"]])("%p has no result yet", (text) => {
    expect(readResult(text)).toBe(RESULT.none);
  });
  it.each([["merit"], ["-"], ["#N/A"]])("%p is not known", (text) => {
    expect(readResult(text)).toBeNull();
  });
});

describe("moderation outcome", () => {
  it.each([["Upheld"], ["agreed"], ["Accurate"], ["Yes"]])("%p is upheld", (text) => {
    expect(readUpheld(text)).toBe(true);
  });
  it.each([["Not upheld"], ["overturned"], ["Not agreed"], ["No"]])("%p is not upheld", (text) => {
    expect(readUpheld(text)).toBe(false);
  });
  it.each([["pending"], [""], ["-"]])("%p is not known", (text) => {
    expect(readUpheld(text)).toBeNull();
  });
});
