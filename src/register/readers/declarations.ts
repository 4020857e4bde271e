import type { Declaration } from "./declaration-rows";
import { positionOf } from "./course-finder";
import type { RegisterDraft } from "./register-draft";
import { UNDATED } from "../columns/date-cell";
import { RESULT } from "../words/results";

/** What the declarations say about the end of one participation. */
interface Declared {
  completed: number;
  hasPassed: boolean | null;
}

/**
 * Takes from the Department's declarations when a participation was completed, and whether it was passed, if neither the participant's
 * own row nor an outcome says so. When it started is taken from them earlier: see `DeclaredStarts`. Voided and clawed-back declarations are
 * ignored.
 */
export function applyDeclarations(draft: RegisterDraft): void {
  const { columns } = draft;
  const presented = columns.presented.serials;
  const result = columns.result.codes;
  for (const [position, { completed, hasPassed }] of completionsOf(draft)) {
    // "Yes" beside a dated declaration is dated by it.
    if (presented[position] === 0 || (presented[position] === UNDATED && completed !== 0)) {
      presented[position] = completed;
    }
    if (result[position] === RESULT.none && hasPassed !== null && !draft.decidedResults.has(position)) {
      result[position] = hasPassed ? RESULT.passed : RESULT.failed;
    }
  }
}

/** The declared completions by position; rows that are not used are reported. */
function completionsOf(draft: RegisterDraft): ReadonlyMap<number, Declared> {
  const { participants, problems, tables } = draft;
  const completions = new Map<number, Declared>();
  for (const { remarks, rows } of tables.declarations) {
    problems.append(remarks);
    for (const row of rows) {
      const position = row.state === "ignored" ? null : positionOf(participants, row);
      if (position === null && row.state !== "ignored") problems.add("orphan-declaration", row.place);
      else if (row.fault !== null) problems.add(row.fault.code, row.fault.place);
      if (position !== null && row.state === "counts" && row.type === "completed") note(completions, position, row);
    }
  }
  return completions;
}

/** Of several completions the latest counts. */
function note(completions: Map<number, Declared>, position: number, { date, hasPassed }: Declaration): void {
  const one = completions.get(position) ?? { completed: 0, hasPassed: null };
  completions.set(position, one);
  if ((date ?? 0) < one.completed) return;
  one.completed = date ?? 0;
  one.hasPassed = hasPassed ?? one.hasPassed;
}
