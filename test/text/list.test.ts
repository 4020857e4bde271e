import { list } from "../../src/text/list";

describe("a list in a sentence", () => {
  it("has commas and one “and”", () => {
    expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"])]).toEqual([
      "none",
      "a",
      "a and b",
      "a, b and c",
    ]);
  });
});
