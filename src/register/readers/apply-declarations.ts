import type { Declaration } from "./declaration-rows";
import { positionOf } from "./course-finder";
import type { RegisterDraft } from "./register-draft";
import { UNDATED } from "../columns/date-cell";
import { RESULT } from "../words/results";

/** What the declarations say about one participation. */
interface Declared {
  started: number;
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
  for (const [position, { started, completed, hasPassed }] of declaredOf(draft)) {
    // A start that was declared without a course belongs to the person's latest course, which is known only now.
    if (columns.start.serials[position] === 0) columns.start.serials[position] = started;
    // "Yes" beside a dated declaration is dated by it.
    if (presented[position] === 0 || (presented[position] === UNDATED && completed !== 0)) {
      presented[position] = completed;
    }
    if (result[position] === RESULT.none && hasPassed !== null && !draft.decidedResults.has(position)) {
      result[position] = hasPassed ? RESULT.passed : RESULT.failed;
    }
  }
}

/** What is declared, by position; rows that are not used are reported. */
function declaredOf(draft: RegisterDraft): ReadonlyMap<number, Declared> {
  const { participants, problems, tables } = draft;
  const declared = new Map<number, Declared>();
  for (const { remarks, rows } of tables.declarations) {
    problems.append(remarks);
    for (const row of rows) {
      const position = row.state === "ignored" ? null : positionOf(participants, row);
      if (position === null && row.state !== "ignored") problems.add("orphan-declaration", row.place);
      else if (row.fault !== null) problems.add(row.fault.code, row.fault.place);
      if (position !== null && row.state === "counts") note(declared, position, row);
    }
  }
  return declared;
}

/** Of several starts the earliest counts, of several completions the latest. */
function note(declared: Map<number, Declared>, position: number, { type, date, hasPassed }: Declaration): void {
  const one = declared.get(position) ?? { started: 0, completed: 0, hasPassed: null };
  declared.set(position, one);
  const serial = date ?? 0;
  if (type === "started" && serial !== 0 && (one.started === 0 || serial < one.started)) one.started = serial;
  if (type !== "completed" || serial < one.completed) return;
  one.completed = serial;
  one.hasPassed = hasPassed ?? one.hasPassed;
}
