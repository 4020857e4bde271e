import { readYesNo, RESULT } from "./answers";
import { findCourse } from "./course-finder";
import { readDateCell, UNDATED } from "./date-cell";
import { dateOrders } from "./date-order";
import type { RoleDefinition } from "./fields";
import { readDeclarationState, readDeclarationType } from "./declaration-words";
import { identifierReader } from "./identifier";
import type { ParticipantReader, ReadingStyle } from "./participant-reader";
import type { Participants } from "./participants";
import { hashId } from "./participant-index";
import { ProblemList } from "./problem-list";
import { findQualification } from "./qualifications";
import { headingOf, type RecognisedTable } from "./recognised-table";
import { RowReader } from "./row-reader";
import { cellText, isBlank, isErrorValue } from "./spelling";
import { translator } from "./translate";

/** What the declarations say of one participation. */
interface Declared {
  started: number;
  completed: number;
  hasPassed: boolean | null;
}

/**
 * Reads the Department's declarations, one row each, and lets them say when a participation started and was completed, and whether
 * it was passed, where the participant's own row does not. Voided and clawed-back declarations are ignored.
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
      const position = positionOf(row, participants, style);
      if (position === null) return row.report("orphan-declaration", "participantId");
      const state = readState(row);
      if (state === "unknown") return row.report("unknown-declaration", "declarationState");
      if (state === "ignored") return row.report("voided-declaration", "declarationState");
      const type = readDeclarationType(cellText(row.cell("declarationType")));
      if (type === null) return row.report("unknown-declaration", "declarationType");
      const cell = row.cell("declarationDate");
      const date = isBlank(cell) || isErrorValue(cell) ? null : readDateCell(cell, "declarationDate", dateStyle);
      if (date === null) row.report(isErrorValue(cell) ? "error-value" : "unreadable-date", "declarationDate");
      note(declared, position, type, date ?? 0, readYesNo(cellText(row.cell("hasPassed"))));
    });
  }
  const { columns } = reader;
  for (const [position, { started, completed, hasPassed }] of declared) {
    if (columns.start.serials[position] === 0) columns.start.serials[position] = started;
    // "Yes" beside a dated declaration is dated by it.
    const { serials: presented } = columns.presented;
    if (presented[position] === 0 || (presented[position] === UNDATED && completed !== 0))
      presented[position] = completed;
    if (columns.result.codes[position] === RESULT.none && hasPassed !== null && !isResultDecided(position)) {
      columns.result.codes[position] = hasPassed ? RESULT.passed : RESULT.failed;
    }
  }
}

/** Of several declarations of a type, the earliest start and the latest completion count. */
function note(
  declared: Map<number, Declared>,
  position: number,
  type: "started" | "retained" | "completed",
  date: number,
  hasPassed: boolean | null,
): void {
  const one = declared.get(position) ?? { started: 0, completed: 0, hasPassed: null };
  declared.set(position, one);
  if (type === "started" && date !== 0 && (one.started === 0 || date < one.started)) one.started = date;
  if (type === "completed" && date >= one.completed) {
    one.completed = date;
    one.hasPassed = hasPassed ?? one.hasPassed;
  }
}

function readState(row: RowReader): "counts" | "ignored" | "unknown" {
  const text = cellText(row.cell("declarationState"));
  return text === "" ? "counts" : (readDeclarationState(text) ?? "unknown");
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

/**
 * The participations that a table of declarations names, as a table of participants: the Department's assurance report has a row for
 * each declaration and no other list of people. A participation stands in the row in which it is first named, and began with its
 * earliest declaration that is not voided.
 */
export function participationsOf(
  table: RecognisedTable,
  definition: RoleDefinition,
  style: ReadingStyle,
): RecognisedTable {
  const { source, recognition } = table;
  const dateHeading = headingOf(table, "declarationDate") ?? 0;
  // The declarations themselves report what is wrong with their rows.
  const unheard = new ProblemList();
  const orders = dateOrders(table, ["declarationDate"], unheard);
  const dateStyle = { order: orders.get("declarationDate") ?? "day first", offset: style.dateOffset } as const;
  const firsts = new Map<string, { readonly row: number; readonly cells: unknown[]; start: number }>();
  const readId = identifierReader(table);
  new RowReader(table, unheard).forEachRow((row) => {
    const id = readId(row.cell("participantId"));
    if (id === "") return;
    const course = cellText(row.cell("qualification"));
    const key = JSON.stringify([
      id.toLowerCase(),
      findQualification(translator(style.words, "qualification")(course)) ?? course,
    ]);
    let first = firsts.get(key);
    if (first === undefined) {
      const cells: unknown[] = source.headings.map(() => "");
      for (const [field, heading] of recognition.columns) cells[heading] = row.cell(field);
      first = { row: row.sheetRow, cells, start: 0 };
      firsts.set(key, first);
    }
    const date =
      readState(row) === "counts" ? readDateCell(row.cell("declarationDate"), "declarationDate", dateStyle) : null;
    if (date !== null && date > 0 && (first.start === 0 || date < first.start)) first.start = date;
  });
  const columns = new Map(
    [...recognition.columns].filter(([key]) => definition.fields.some((field) => field.key === key)),
  );
  columns.set("startDate", dateHeading);
  return {
    recognition: { ...recognition, definition, columns, repeated: [] },
    source: {
      ...source,
      blocks: [...firsts.values()].map(({ row, cells, start }) => {
        cells[dateHeading] = start === 0 ? "" : start - style.dateOffset;
        return { firstRow: row, rowCount: 1, runs: [{ firstHeading: 0, values: [cells] }] };
      }),
    },
  };
}
