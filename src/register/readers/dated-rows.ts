import { findCourse, type FoundCourse } from "./course-finder";
import { dateOrders } from "./date-order";
import { identifierReader } from "./identifier";
import { otherIdFinder } from "./other-ids";
import type { RegisterDraft } from "./register-draft";
import { RowReader } from "./row-reader";
import { isHeadingAgain } from "./non-participant-rows";
import { cellText, isBlank, isErrorValue } from "../cells/spelling";
import { readDateCell, type DateStyle } from "../columns/date-cell";
import type { FieldKey } from "../tables/fields";
import { hasNamesAsIds } from "../tables/recognition/holds-names";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";

/** What participants did on a day, one row each. */
interface DatedRows {
  readonly dateField: FieldKey;
  /** Reported of a row whose ID no counted participant has. */
  readonly orphan: "orphan-assessment" | "orphan-feedback";
  /**
   * Called for every row of a counted participant.
   *
   * @param course to which the row belongs by its date
   * @param date as a serial; 0 when it is blank or cannot be read
   */
  readonly visit: (row: RowReader, course: FoundCourse, date: number) => void;
}

/** Goes through the rows of a table of what participants did. A row of someone who is not counted is left out. */
export function forEachDatedRow(draft: RegisterDraft, table: RecognisedTable, rows: DatedRows): void {
  const { participants, problems, style } = draft;
  const { dateField, orphan, visit } = rows;
  const order = dateOrders(table, [dateField], problems).get(dateField) ?? "day first";
  const dateStyle: DateStyle = { order, offset: style.dateOffset };
  const readId = identifierReader(table);
  // An ID says nothing where all participants are known by their names.
  const areNamed = draft.tables.people.every(hasNamesAsIds);
  const idOf = otherIdFinder(draft, table, areNamed);
  new RowReader(table, problems).forEachRow((row) => {
    if ((["participantId", dateField, "rating"] as const).some((field) => isHeading(row, field)))
      return row.report("more-headings", "participantId");
    const id = idOf(row, readId(row.cell("participantId")));
    const date = dateOf(row, dateField, dateStyle);
    const course = id === "" ? null : findCourse(participants, id, date);
    if (course !== null) return visit(row, course, date);
    const { line } = row;
    if (line !== null) return row.report(line, "participantId");
    const name = areNamed ? table.recognition.otherIds.find((heading) => isWords(row.cellAt(heading))) : undefined;
    const place = row.place("participantId");
    problems.add(orphan, name === undefined ? place : { ...place, heading: name, value: row.cellAt(name) }, {
      areNamed,
    });
  });
}

/** Whether a cell holds a name, and no address. */
function isWords(cell: unknown): boolean {
  const text = cellText(cell);
  return /\p{L}/u.test(text) && !text.includes("@");
}

/** What SurveyMonkey and Qualtrics write in the rows below their headings. */
const BELOW_HEADINGS = /^(?:(?:open-ended )?response$|\{"ImportId")/i;

/** Whether a cell belongs to further headings: it repeats its own, or says what only survey services write below them. */
function isHeading(row: RowReader, field: FieldKey): boolean {
  const cell = row.cell(field);
  const heading = headingOf(row.table, field);
  return (
    typeof cell === "string" &&
    heading !== undefined &&
    (BELOW_HEADINGS.test(cellText(cell)) || isHeadingAgain(cell, row.table.source.headings[heading]))
  );
}

function dateOf(row: RowReader, field: FieldKey, style: DateStyle): number {
  const cell = row.cell(field);
  if (isBlank(cell)) return 0;
  const serial = readDateCell(cell, style);
  if (serial === null) row.report(isErrorValue(cell) ? "error-value" : "unreadable-date", field);
  return serial ?? 0;
}
