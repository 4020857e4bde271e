import { wrappedLines } from "../../src/report/wrapped-lines";

describe("lines of a wrapped text", () => {
  // An x is 1.1 wide, a space 0.6.
  it.each([
    ["an empty text", "", 11, [""]],
    ["a text that fits", "xxxxxxxxxx", 11, ["xxxxxxxxxx"]],
    ["a text one letter too long", "xxxx xxxxx x", 11, ["xxxx xxxxx", "x"]],
    ["words that fill each line", "xxxx xxxx xxxx xxxx", 9.4, ["xxxx xxxx", "xxxx xxxx"]],
    ["a word that is longer than the line", "x".repeat(25), 11, ["x".repeat(10), "x".repeat(10), "x".repeat(5)]],
    ["a word after one that was broken", `${"x".repeat(15)} xxxx`, 11, ["x".repeat(10), "xxxxx xxxx"]],
    ["a word that no longer fits after one", `${"x".repeat(15)} xxxxx`, 11, ["x".repeat(10), "xxxxx", "xxxxx"]],
    ["a long word after a short one", `xx ${"x".repeat(11)}`, 11, ["xx xxxxxxx", "xxxx"]],
    ["a text with line breaks", "xxx\nxxx\nxxxxx", 11, ["xxx", "xxx", "xxxxx"]],
    ["letters by how wide they are", "WWWWWW iiiiiiiiiiiiiiii", 9.6, ["WWWWWW", "iiiiiiiiiiiiiiii"]],
  ])("are right for %s", (_what, text, width, lines) => {
    expect(wrappedLines(text, width)).toEqual(lines);
  });
});
