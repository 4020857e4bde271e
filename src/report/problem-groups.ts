import { isOfErrorValue, kindOf, severityOf } from "../register/problems/describe-problem";
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

const FIX_FORMULA = kindOf({ code: "error-value" }).advice;

/** The problems by severity, and within it by code, in the order in which the codes first occur. */
export function problemGroups(problems: readonly Problem[]): ProblemGroup[] {
  const groups = new Map<string, { severity: Severity; code: string; problems: Problem[] }>();
  for (const problem of problems) {
    const { code } = problem;
    const group = groups.get(code);
    if (group === undefined) groups.set(code, { severity: severityOf(problem), code, problems: [problem] });
    else group.problems.push(problem);
  }
  const found = [...groups.values()];
  return SEVERITIES.flatMap((severity) => found.filter((group) => group.severity === severity)).map((group) => {
    const { title, advice } = kindOf(group);
    return { ...group, title, advice: group.problems.every(isOfErrorValue) ? FIX_FORMULA : advice };
  });
}
