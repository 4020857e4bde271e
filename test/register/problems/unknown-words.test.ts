import type { Problem } from "../../../src/register/problems/problem";
import { unknownWords } from "../../../src/register/problems/unknown-words";

const problem = (code: string, value: string): Problem => ({
  ...{ code, table: "T", sheet: "S", row: 2, column: "C", columnIndex: 1, value },
});

describe("words that are not recognised", () => {
  it.each([
    ["unknown-qualification", "qualification"],
    ["unreadable-year", "academicYear"],
    ["missing-year", "academicYear"],
    ["target-without-year", "academicYear"],
    ["unknown-gender", "gender"],
    ["unknown-disability", "disability"],
    ["ambiguous-disability", "disability"],
    ["unknown-ethnicity", "ethnicity"],
    ["ambiguous-ethnicity", "ethnicity"],
    ["unknown-status", "status"],
    ["unknown-result", "result"],
    ["unknown-non-white-british", "nonWhiteBritish"],
  ])("of %s are words of %s", (code, field) => {
    const met = problem(code, "Foo");
    expect(unknownWords([met])).toEqual([{ field, word: "Foo", count: 1, problem: met }]);
  });

  it("are none where the cell is blank, or the problem is about no word", () => {
    expect(unknownWords([problem("missing-year", ""), problem("unreadable-date", "x")])).toEqual([]);
  });

  it("are counted by field however they are spelt, as in the first of their cells, the most frequent first", () => {
    const problems = [
      problem("unknown-gender", "foo"),
      problem("unknown-status", "Bar"),
      problem("unknown-gender", "Baz"),
      problem("unknown-gender", " BAZ "),
      problem("unknown-ethnicity", "foo"),
      problem("unknown-gender", "baz!"),
      problem("unknown-status", "bar"),
    ];
    const words = unknownWords(problems).map(({ field, word, count }) => [field, word, count]);
    expect(words).toEqual([
      ["gender", "Baz", 3],
      ["gender", "foo", 1],
      ["status", "Bar", 2],
      ["ethnicity", "foo", 1],
    ]);
  });
});
