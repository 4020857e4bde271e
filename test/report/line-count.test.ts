import { lineCount } from "../../src/report/line-count";

describe("lines of a wrapped text", () => {
  it.each([
    ["an empty text", "", 10, 1],
    ["a text that fits", "ten chars.", 10, 1],
    ["a text one character too long", "ten chars .", 10, 2],
    ["words that fill each line", "aaaa bbbb cccc dddd", 9, 2],
    ["a word that is longer than the line", "x".repeat(25), 10, 3],
    ["a word after one that was broken", `${"x".repeat(25)} abcd`, 10, 3],
    ["a word that no longer fits after one that was broken", `${"x".repeat(25)} abcde`, 10, 4],
    ["a long word after a short one", `ab ${"x".repeat(11)}`, 10, 3],
    ["a text with line breaks", "one\ntwo\nthree", 10, 3],
  ])("counts %s", (_what, text, width, lines) => {
    expect(lineCount(text, width)).toBe(lines);
  });
});
