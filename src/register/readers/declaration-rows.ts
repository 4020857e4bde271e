import { dateOrders } from "./date-order";
import { identifierReader } from "./identifier";
import { RowReader } from "./row-reader";
import { readDateCell, type DateStyle } from "../columns/date-cell";
import { isBlank, cellText, isErrorValue } from "../cells/spelling";
import type { ProblemPlace } from "../problems/located-problem";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import { ProblemList } from "../problems/problem-list";
import type { ReadingStyle } from "../settings/reading-style";
import type { FieldKey } from "../tables/fields";
import type { RecognisedTable } from "../tables/recognition/recognised-table";
import { readDeclarationState, readDeclarationType, type DeclarationType } from "../words/declaration-words";
import { findQualification } from "../words/qualifications";
import { translator } from "../words/translate";
import { readYesNo } from "../words/yes-no";

/** The content of one row of a declarations table. */
export interface Declaration {
  readonly id: string;
  /** The cell of the ID, to report something there. */
  readonly place: ProblemPlace;
  /** The course as written; "" when the row names none. */
  readonly course: string;
  /** Position of the course in QUALIFICATIONS; null when it is not known. */
  readonly qualification: number | null;
  readonly state: "counts" | "ignored" | "unknown";
  readonly type: DeclarationType | null;
  /** Serial; 0 when the cell says that there is none, null when it cannot be read. */
  readonly date: number | null;
  readonly hasPassed: boolean | null;
  /** What is wrong with the row itself. */
  readonly fault: { readonly code: PlainProblemCode; readonly place: ProblemPlace } | null;
}

/** The declarations of one table. */
export interface DeclaredTable {
  readonly table: RecognisedTable;
  /** Problems of the columns. */
  readonly remarks: ProblemList;
  readonly rows: readonly Declaration[];
}

/** Reads the Department's declarations, one per row. Problems are kept with the rows: whether they matter is decided later. */
export function readDeclarations(table: RecognisedTable, style: ReadingStyle): DeclaredTable {
  const remarks = new ProblemList();
  const order = dateOrders(table, ["declarationDate"], remarks).get("declarationDate") ?? "day first";
  const dateStyle: DateStyle = { order, offset: style.dateOffset };
  const readId = identifierReader(table);
  const readCourse = translator(style.words, "qualification");
  const rows: Declaration[] = [];
  new RowReader(table, remarks).forEachRow((row) => {
    const course = cellText(row.cell("qualification"));
    const state = stateOf(cellText(row.cell("declarationState")));
    const type = readDeclarationType(cellText(row.cell("declarationType")));
    const cell = row.cell("declarationDate");
    const date = isBlank(cell) || isErrorValue(cell) ? null : readDateCell(cell, dateStyle);
    const fault = faultOf({ state, type, date }, cell);
    rows.push({
      id: readId(row.cell("participantId")),
      place: row.place("participantId"),
      course,
      qualification: findQualification(readCourse(course)),
      state,
      type,
      date,
      hasPassed: readYesNo(cellText(row.cell("hasPassed"))),
      fault: fault === null ? null : { code: fault[0], place: row.place(fault[1]) },
    });
  });
  return { table, remarks, rows };
}

/** Whether a declaration counts, by its state; without one it does. */
function stateOf(text: string): Declaration["state"] {
  return text === "" ? "counts" : (readDeclarationState(text) ?? "unknown");
}

/** What is wrong with a row, and in which column; only the first fault. */
function faultOf(
  { state, type, date }: Pick<Declaration, "state" | "type" | "date">,
  dateCell: unknown,
): [PlainProblemCode, FieldKey] | null {
  if (state === "ignored") return ["voided-declaration", "declarationState"];
  if (state === "unknown") return ["unknown-declaration", "declarationState"];
  if (type === null) return ["unknown-declaration", "declarationType"];
  if (date !== null) return null;
  return [isErrorValue(dateCell) ? "error-value" : "unreadable-date", "declarationDate"];
}
