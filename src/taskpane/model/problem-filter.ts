import type { Severity } from "../../register/problems/problem";
import { SEVERITIES, SEVERITY_WORDS, type ProblemGroup } from "../../report/problem-groups";
import { plural } from "../../text/plural";

/** Which problems are listed. */
export type ProblemFilter = Severity | "all";

/** All filters, with their names and what they show. */
export const PROBLEM_FILTERS: readonly {
  readonly filter: ProblemFilter;
  readonly name: string;
  readonly meaning: string;
}[] = [
  {
    filter: "all",
    name: "All",
    meaning: "Every problem, with what to do about it. Those that leave a row out come first.",
  },
  ...SEVERITIES.map((filter) => ({ filter, name: SEVERITY_WORDS[filter], meaning: meaningOf(filter) })),
];

function meaningOf(severity: Severity): string {
  switch (severity) {
    case "error":
      return "These rows are not in any figure.";
    case "warning":
      return "These rows are counted, but the cell is doubtful or not used.";
    case "note":
      return "Worth knowing. No figure is in doubt. Rows of totals and the like are left out.";
  }
}

/** The groups that a filter shows. */
export function filteredGroups(groups: readonly ProblemGroup[], filter: ProblemFilter): readonly ProblemGroup[] {
  return groups.filter(({ severity }) => filter === "all" || severity === filter);
}

/** Number of problems that a filter shows. */
export function countProblems(groups: readonly ProblemGroup[], filter: ProblemFilter): number {
  return filteredGroups(groups, filter).reduce((sum, { problems }) => sum + problems.length, 0);
}

/** The filter that was chosen, or all if it would show nothing: problems may be fixed while the pane is open. */
export function usableFilter(groups: readonly ProblemGroup[], chosen: ProblemFilter): ProblemFilter {
  return countProblems(groups, chosen) === 0 ? "all" : chosen;
}

/** "3 problems listed"; "" when there are none. */
export function listedText(groups: readonly ProblemGroup[], filter: ProblemFilter): string {
  const count = countProblems(groups, filter);
  return count === 0 ? "" : `${plural(count, "problem")} listed`;
}
