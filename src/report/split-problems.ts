import { problemKeys } from "../register/problems/problem-keys";
import type { Problem } from "../register/problems/problem";
import type { ReportInput } from "./report-input";

/** Problems by whether the user has acknowledged them. */
export interface SplitProblems {
  /** Those that are counted where it is said how many there are. */
  readonly open: readonly Problem[];
  readonly acknowledged: readonly Problem[];
}

/** The problems that are open, and those that the user has said are all right. */
export function splitProblems({
  problems,
  acknowledged = [],
}: Pick<ReportInput, "problems" | "acknowledged">): SplitProblems {
  const kept = new Set(acknowledged);
  // Most workbooks keep none, and a damaged column may have a million problems.
  const keys = kept.size === 0 ? [] : problemKeys(problems);
  // Of a word that is no NPQ the user has said so already.
  const isOpen = ({ code }: Problem, i: number): boolean => code !== "not-an-npq" && !kept.has(keys[i]);
  return { open: problems.filter(isOpen), acknowledged: problems.filter((problem, i) => !isOpen(problem, i)) };
}
