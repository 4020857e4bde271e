import type { Problem } from "../../../src/register/problems/problem";
import { problemGroups, SEVERITIES } from "../../../src/report/problem-groups";
import {
  countProblems,
  filteredGroups,
  listedText,
  PROBLEM_FILTERS,
  usableFilter,
} from "../../../src/taskpane/model/problem-filter";
import { problem } from "../../support/report-inputs";

const times = (count: number, code: string): Problem[] => Array.from({ length: count }, () => problem({ code }));
/** Two errors, and warnings of two kinds. */
const GROUPS = problemGroups([
  ...times(2, "missing-id"),
  ...times(1, "unreadable-date"),
  ...times(1_200, "unknown-gender"),
]);

describe("the filters of the data checks", () => {
  it("are all problems, and those of each severity", () => {
    expect(PROBLEM_FILTERS.map(({ filter }) => filter)).toEqual(["all", ...SEVERITIES]);
    expect(filteredGroups(GROUPS, "all")).toEqual(GROUPS);
    expect(filteredGroups(GROUPS, "warning").map(({ code }) => code)).toEqual(["unreadable-date", "unknown-gender"]);
    expect(countProblems(GROUPS, "warning")).toBe(1_201);
  });

  it("fall back on all problems where none is left", () => {
    expect(usableFilter(GROUPS, "warning")).toBe("warning");
    expect(usableFilter(GROUPS, "note")).toBe("all");
  });

  it("tell how many problems are listed", () => {
    expect(listedText(GROUPS, "all")).toBe("1,203 problems listed");
    expect(listedText([GROUPS[1]], "all")).toBe("1 problem listed");
    expect(listedText([], "all")).toBe("");
  });
});
