import { plainText } from "../../src/text/plain-text";
import { truncated } from "../../src/text/truncated";

test("a long text ends in an ellipsis, and a short one is as it is", () => {
  expect(["abc", "abcd", ""].map((text) => truncated(text, 3))).toEqual(["abc", "ab…", ""]);
});

test("no character is cut in half", () => {
  expect(truncated("a😀😀", 3)).toBe("a…");
  expect(truncated("😀😀", 3)).toBe("😀…");
  const long = plainText("😀".repeat(20_000));
  expect(long).not.toMatch(/\p{Surrogate}/u);
  expect(long.length).toBeLessThan(32_767);
});
