import { positionOf } from "./course-finder";
import { dateOrders } from "./date-order";
import { identifierReader } from "./identifier";
import type { RegisterDraft } from "./register-draft";
import { RowReader } from "./row-reader";
import { cellText, isBlank } from "../cells/spelling";
import { readDateCell, timeOfDay } from "../columns/date-cell";
import type { ProblemPlace } from "../problems/located-problem";
import type { RecognisedTable } from "../tables/recognition/recognised-table";
import { readOutcomeState, type OutcomeState } from "../words/outcome-states";
import { findQualification } from "../words/qualifications";
import { RESULT } from "../words/results";
import { translator } from "../words/translate";

/** The content of one row of an outcomes table. */
interface Outcome {
  readonly state: OutcomeState;
  /** When the course was completed, as a serial; 0 = not known. */
  readonly date: number;
  /** When the outcome was recorded, as a serial with its time of day. */
  readonly recorded: number;
  /** The cell of the ID, to report that another row took this one's place. */
  readonly place: ProblemPlace;
}

const RESULT_OF: Readonly<Record<OutcomeState, number>> = {
  passed: RESULT.passed,
  failed: RESULT.failed,
  voided: RESULT.none,
};

/**
 * Reads the Department's outcomes: several per participation, of which the latest counts; if that is voided there is no result. A
 * result in the participant's own row goes before it.
 */
export function applyOutcomes(draft: RegisterDraft): void {
  const latest = new Map<number, Outcome>();
  for (const table of draft.tables.outcomes) {
    readOutcomes(draft, table, (position, outcome) => keepLatest(draft, latest, position, outcome));
  }
  const { result, resultDate } = draft.columns;
  for (const [position, { state, date, place }] of latest) {
    draft.decidedResults.add(position);
    const outcome = RESULT_OF[state];
    if (result.codes[position] === RESULT.none) {
      result.codes[position] = outcome;
      if (resultDate.serials[position] === 0 && outcome !== RESULT.none) resultDate.serials[position] = date;
    } else if (result.codes[position] !== outcome) {
      const own = result.codes[position] === RESULT.passed ? "passed" : "failed";
      draft.places.report("result-differs", position, "result", own, { outcome: state, outcomeRow: place.row });
    }
  }
}

/** Calls `visit` for every outcome of a counted participation. */
function readOutcomes(
  { participants, problems, style }: RegisterDraft,
  table: RecognisedTable,
  visit: (position: number, outcome: Outcome) => void,
): void {
  const orders = dateOrders(table, ["completionDate", "createdAt"], problems);
  const readId = identifierReader(table);
  const readCourse = translator(style.words, "qualification");
  const serialOf = (row: RowReader, field: "completionDate" | "createdAt"): number => {
    const cell = row.cell(field);
    if (isBlank(cell)) return 0;
    const serial = readDateCell(cell, { order: orders.get(field) ?? "day first", offset: style.dateOffset });
    if (serial === null) row.report("unreadable-date", field);
    return serial ?? 0;
  };
  new RowReader(table, problems).forEachRow((row) => {
    const course = cellText(row.cell("qualification"));
    const qualification = findQualification(readCourse(course));
    const id = readId(row.cell("participantId"));
    const date = serialOf(row, "completionDate");
    const position = positionOf(participants, { id, course, qualification, date });
    if (position === null) return row.report("orphan-outcome", "participantId");
    const state = readOutcomeState(cellText(row.cell("outcomeState")));
    if (state === null) return row.report("unknown-outcome-state", "outcomeState");
    const createdAt = serialOf(row, "createdAt");
    const recorded = createdAt === 0 ? date : createdAt + timeOfDay(row.cell("createdAt"));
    visit(position, { state, date, recorded, place: row.place("participantId") });
  });
}

/** Keeps the later of two outcomes of a participation; the other one is reported. */
function keepLatest(
  { problems }: RegisterDraft,
  latest: Map<number, Outcome>,
  position: number,
  outcome: Outcome,
): void {
  const other = latest.get(position);
  const [kept, dropped] = other !== undefined && isLater(other, outcome) ? [other, outcome] : [outcome, other];
  latest.set(position, kept);
  if (dropped !== undefined) problems.add("superseded-outcome", dropped.place, { later: kept.place.row });
}

/** If both were recorded at the same time, it is the one completed later; else the lower row. */
function isLater(one: Outcome, other: Outcome): boolean {
  return one.recorded === other.recorded ? one.date > other.date : one.recorded > other.recorded;
}
