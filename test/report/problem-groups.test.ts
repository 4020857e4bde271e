import { PROBLEMS } from "../../src/register/problems/problem-catalogue";
import { problemGroups } from "../../src/report/problem-groups";
import { problem } from "../support/report-inputs";

describe("problems that ask for the same to be done", () => {
  it("are together, the gravest first, and none is lost", () => {
    const problems = [
      problem({ row: 1, code: "hidden-rows" }),
      problem({ row: 2 }),
      problem({ row: 3, code: "missing-id" }),
      problem({ row: 4 }),
    ];
    const groups = problemGroups(problems);
    expect(groups.map(({ severity, title, problems: all }) => [severity, title, all.map(({ row }) => row)])).toEqual([
      ["error", "Participant without an ID", [3]],
      ["warning", "Unreadable date", [2, 4]],
      ["note", "Hidden rows", [1]],
    ]);
    expect(problemGroups([])).toEqual([]);
  });

  it("have a title that is theirs alone, short enough for a heading, without a full stop", () => {
    const titles = Object.values(PROBLEMS).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.length > 44 || !/^[A-Z].*[^.]$/.test(title))).toEqual([]);
  });
});
