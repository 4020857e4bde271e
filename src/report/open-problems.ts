import type { Problem } from "../register/problems/problem";
import type { ReportInput } from "./report-input";

/** The problems that the user has not acknowledged: those that are counted where it is said how many there are. */
export function openProblems({
  problems,
  acknowledged,
}: Pick<ReportInput, "problems" | "acknowledged">): readonly Problem[] {
  return acknowledged === undefined || acknowledged.size === 0
    ? problems
    : problems.filter((problem) => !acknowledged.has(problem));
}
