import { readYesNo } from "../words/yes-no";
import { RESULT } from "../words/results";
import { findCourse } from "./course-finder";
import { readDateCell, UNDATED } from "../columns/date-cell";
import { dateOrders } from "./date-order";
import { readDeclarationType } from "../words/declaration-words";
import { stateOf } from "./declared-starts";
import { identifierReader } from "./identifier";
import type { ParticipantReader } from "./participant-reader";
import type { ReadingStyle } from "../settings/reading-style";
import type { Participants } from "../columns/participants";
import { hashId } from "../columns/participant-index";
import type { ProblemList } from "../problems/problem-list";
import { findQualification } from "../words/qualifications";
import type { RecognisedTable } from "../tables/recognised-table";
import { RowReader } from "./row-reader";
import { cellText, isBlank, isErrorValue } from "../cells/spelling";
import { translator } from "../words/translate";

/** What the declarations say of the end of one participation. */
interface Declared {
  completed: number;
  hasPassed: boolean | null;
}

/**
 * Reads the Department's declarations, one row each, and lets them say when a participation was completed, and whether it was passed,
 * where the participant's own row does not. When it started, they have said before: see `DeclaredStarts`. Voided and clawed-back
 * declarations are ignored.
 *
 * @param isResultDecided whether something that goes before the declarations has decided a participation's result
 */
export function applyDeclarations(
  tables: readonly RecognisedTable[],
  reader: ParticipantReader,
  participants: Participants,
  style: ReadingStyle,
  isResultDecided: (position: number) => boolean,
  problems: ProblemList,
): void {
  const declared = new Map<number, Declared>();
  for (const table of tables) {
    const orders = dateOrders(table, ["declarationDate"], problems);
    const dateStyle = { order: orders.get("declarationDate") ?? "day first", offset: style.dateOffset } as const;
    new RowReader(table, problems).forEachRow((row) => {
      const state = stateOf(row);
      if (state === "ignored") return row.report("voided-declaration", "declarationState");
      const position = positionOf(row, participants, style);
      if (position === null) return row.report("orphan-declaration", "participantId");
      if (state === "unknown") return row.report("unknown-declaration", "declarationState");
      const type = readDeclarationType(cellText(row.cell("declarationType")));
      if (type === null) return row.report("unknown-declaration", "declarationType");
      const cell = row.cell("declarationDate");
      const date = isBlank(cell) || isErrorValue(cell) ? null : readDateCell(cell, "declarationDate", dateStyle);
      if (date === null) row.report(isErrorValue(cell) ? "error-value" : "unreadable-date", "declarationDate");
      if (type === "completed") note(declared, position, date ?? 0, readYesNo(cellText(row.cell("hasPassed"))));
    });
  }
  const { columns } = reader;
  for (const [position, { completed, hasPassed }] of declared) {
    // "Yes" beside a dated declaration is dated by it.
    const { serials: presented } = columns.presented;
    if (presented[position] === 0 || (presented[position] === UNDATED && completed !== 0))
      presented[position] = completed;
    if (columns.result.codes[position] === RESULT.none && hasPassed !== null && !isResultDecided(position)) {
      columns.result.codes[position] = hasPassed ? RESULT.passed : RESULT.failed;
    }
  }
}

/** Of several completions the latest counts. */
function note(declared: Map<number, Declared>, position: number, date: number, hasPassed: boolean | null): void {
  const one = declared.get(position) ?? { completed: 0, hasPassed: null };
  declared.set(position, one);
  if (date < one.completed) return;
  one.completed = date;
  one.hasPassed = hasPassed ?? one.hasPassed;
}

/**
 * Position of the participation that a row of a person and a course is about: the one on this course, or where the row names none,
 * their latest. Null when there is none.
 */
export function positionOf(row: RowReader, participants: Participants, { words }: ReadingStyle): number | null {
  const id = identifierReader(row.table)(row.cell("participantId"));
  if (id === "") return null;
  const course = cellText(row.cell("qualification"));
  if (course === "") return findCourse(participants, id, 0)?.position ?? null;
  const qualification = findQualification(translator(words, "qualification")(course));
  const { index } = participants;
  for (let position = index.firstOf(id, hashId(id)); position !== -1; position = index.next(position)) {
    if (participants.qualification[position] === qualification) return position;
  }
  return null;
}
