import type { Problem } from "./problem";
import type { WordField } from "../words/words";
import { isErrorValue, spellingKey } from "../cells/spelling";

/** A word of the workbook that is not recognised: it is never guessed, but asked about. */
export interface UnknownWord {
  readonly field: WordField;
  /** As written in the first of its cells. */
  readonly word: string;
  /** Number of cells that contain it. */
  readonly count: number;
  /** Its first cell. */
  readonly problem: Problem;
}

/** Problems that are about a word of a field. */
const FIELD_OF: Readonly<Record<string, WordField>> = {
  "unknown-qualification": "qualification",
  "unreadable-year": "academicYear",
  "missing-year": "academicYear",
  "target-without-year": "academicYear",
  "unknown-gender": "gender",
  "unknown-disability": "disability",
  "unknown-ethnicity": "ethnicity",
  "ambiguous-ethnicity": "ethnicity",
  "ambiguous-disability": "disability",
  "unknown-status": "status",
  "unknown-result": "result",
  "unknown-non-white-british": "nonWhiteBritish",
};

/** The words that are not recognised by field, in the order in which fields are met; within a field the most frequent first. */
export function unknownWords(problems: readonly Problem[]): UnknownWord[] {
  const words = new Map<string, { field: WordField; problem: Problem; count: number }>();
  for (const problem of problems) {
    const field = FIELD_OF[problem.code] as WordField | undefined;
    if (field === undefined || problem.value === "" || isErrorValue(problem.value)) continue;
    const key = `${field}|${spellingKey(problem.value)}`;
    const earlier = words.get(key);
    if (earlier === undefined) words.set(key, { field, problem, count: 1 });
    else earlier.count++;
  }
  const found = [...words.values()].map(({ field, problem, count }) => ({
    field,
    word: problem.value,
    count,
    problem,
  }));
  const fields = new Set(found.map(({ field }) => field));
  return [...fields].flatMap((field) => found.filter((one) => one.field === field).sort((a, b) => b.count - a.count));
}
