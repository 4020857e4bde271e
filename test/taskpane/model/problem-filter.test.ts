import type { Severity } from "../../../src/register/problems/problem";
import { SEVERITIES, type ProblemGroup } from "../../../src/report/problem-groups";
import {
  countProblems,
  filteredGroups,
  listedText,
  PROBLEM_FILTERS,
  usableFilter,
} from "../../../src/taskpane/model/problem-filter";
import { problem } from "../../support/report-inputs";

const group = (severity: Severity, code: string, count: number): ProblemGroup => ({
  severity,
  code,
  title: code,
  advice: "Fix it.",
  problems: Array.from({ length: count }, () => problem({ severity, code })),
});
const GROUPS = [group("error", "a", 2), group("warning", "b", 1), group("warning", "c", 1_200)];

describe("the filters of the data checks", () => {
  it("are all problems, and those of each severity", () => {
    expect(PROBLEM_FILTERS.map(({ filter }) => filter)).toEqual(["all", ...SEVERITIES]);
    expect(filteredGroups(GROUPS, "all")).toEqual(GROUPS);
    expect(filteredGroups(GROUPS, "warning").map(({ code }) => code)).toEqual(["b", "c"]);
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
