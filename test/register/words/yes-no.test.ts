import { readYesNo } from "../../../src/register/words/yes-no";

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
  it.each([
    ...[["-"], ["?"], ["…"], ["✗"], ["✘"], ["☐"], ["maybe"], ["Yes - from May"], ["2"], [""], ["#N/A"]],
    // The shorthand of statistics is never a tick.
    ...[["[x]"], ["[X] "], ["[z]"], [":"]],
  ])("%p is neither", (text) => {
    expect(readYesNo(text)).toBeNull();
  });
});
