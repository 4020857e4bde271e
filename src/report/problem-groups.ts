import { PROBLEMS } from "../register/problems/problem-catalogue";
import type { Problem, Severity } from "../register/problems/problem";

/** Problems of one kind, which all have the same remedy. */
export interface ProblemGroup {
  readonly severity: Severity;
  readonly code: string;
  /** "Unknown qualification" */
  readonly title: string;
  /** What to do about each of them. */
  readonly advice: string;
  /** In the order in which they were met; never empty. */
  readonly problems: readonly Problem[];
}

/** What costs a row comes first, then what casts doubt on a figure, then what is merely worth knowing. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Left out",
  warning: "Check",
  note: "Note",
};

/** The problems by severity, and within it by code, in the order in which the codes first occur. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, { severity: Severity; code: string; problems: Problem[] }>();
  for (const problem of problems) {
    const { severity, code } = problem;
    const key = `${severity} ${code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { severity, code, problems: [problem] });
    else group.problems.push(problem);
  }
  const found = [...groups.values()];
  return SEVERITIES.flatMap((severity) => found.filter((group) => group.severity === severity)).map((group) => ({
    ...group,
    title: titleOf(group.code),
    advice: group.problems[0].advice,
  }));
}

function titleOf(code: string): string {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = PROBLEMS;
  return titles[code]?.title ?? code;
}
