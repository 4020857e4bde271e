import { problemKeys } from "../../src/register/problems/problem-keys";
import type { Problem } from "../../src/register/problems/problem";
import { splitProblems } from "../../src/report/split-problems";

const problem = (row: number, code = "missing-gender"): Problem => ({
  ...{ code, table: "People", sheet: "People", row, column: "Gender", columnIndex: 3, value: "" },
});

describe("problems that the user has acknowledged", () => {
  it("are told from the others, both in their order", () => {
    const problems = [problem(2), problem(3), problem(4)];
    const [, second] = problemKeys(problems);
    expect(splitProblems({ problems, acknowledged: [second] })).toEqual({
      open: [problem(2), problem(4)],
      acknowledged: [problem(3)],
    });
  });

  it("are none where nothing was acknowledged", () => {
    expect(splitProblems({ problems: [problem(2)] })).toEqual({ open: [problem(2)], acknowledged: [] });
  });

  it("are those of words of which the user has said that they are no NPQ", () => {
    const problems = [problem(2, "not-an-npq"), problem(3)];
    expect(splitProblems({ problems })).toEqual({ open: [problems[1]], acknowledged: [problems[0]] });
  });
});
