import { readAcademicYear } from "../../cells/academic-year";
import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import { findQualification } from "../../words/qualifications";
import { soundsLikeStatus } from "../../words/sounds-like-status";
import { isTotals } from "../../words/totals";
import { isOfKind, type FieldKey } from "../fields";
import { fieldOf, isKnownHeading } from "../heading-match";
import type { ListColumn } from "../recognition/recognition";
import { couldBeChoices } from "./could-be-choices";
import { filledCells } from "./filled-cells";
import { isLineAround } from "./is-line-around";
import { isStatistics } from "./is-statistics";
import type { TablePart } from "./table-part";

/** The parts of a row that are not columns of its first table. */
export function partsBeside(parts: readonly TablePart[], main: TablePart): TablePart[] {
  // A blank column between them may be there only for looks: schools in the same rows belong to the people.
  const isSchoolsOfMain = (part: TablePart): boolean => isOfSchools(part) && endsWith(part, main);
  const areOne = parts.every((part) => part === main || !isRecognised(part) || isSchoolsOfMain(part));
  return parts.filter((part) => {
    if (part === main) return false;
    if (isRecognised(part)) return !areOne;
    const own = withoutMargin(part);
    if (isStatistics(own) || repeatsHeadings(own, main) || areChoicesFor(own, main)) return true;
    if (holdsTitles(part, main)) return false;
    return isBeside(own, main) && !areColumnsOf(own, main);
  });
}

/**
 * Whether titles of the rows are in columns beside a table, of which nothing else is read: where it is blank, nothing but a
 * qualification or a year is said, as in none of its rows. Without these columns, all rows would be of what the first title says.
 */
function holdsTitles({ headings, sample }: TablePart, main: TablePart): boolean {
  if (main.result.kind !== "recognised" || main.result.recognition.constants.size === 0) return false;
  if (headings.some((heading) => isKnownHeading(cellText(heading)))) return false;
  const naming = sample.flatMap((cells, row) => (cells.some(namesRows) ? [row] : []));
  const isTitle = (row: number): boolean => filledCells(main.sample[row]) === 0 && filledCells(sample[row]) === 1;
  return naming.length > 0 && naming.every(isTitle);
}

/** Whether a cell is nothing but the name of a qualification or a year. */
function namesRows(cell: unknown): boolean {
  return typeof cell === "string" && (findQualification(cellText(cell)) ?? readAcademicYear(cell)) !== null;
}

/** A part without the columns to the left of its first heading: titles may be in them, but no list is. */
function withoutMargin(part: TablePart): TablePart {
  const margin = part.headings.findIndex((heading) => !isBlank(heading));
  const { headings, sample } = part;
  return { ...part, headings: headings.slice(margin), sample: sample.map((cells) => cells.slice(margin)) };
}

/**
 * A table that says what is not read of the lists beside it: columns that name what it has no column for, and those that say something of
 * people, such as the days on which they have left.
 */
export function withListsBeside(table: TablePart, beside: readonly TablePart[]): TablePart {
  if (table.result.kind !== "recognised") return table;
  const { recognition } = table.result;
  const listsBeside = beside.filter((part) => !isRecognised(part)).flatMap((part) => unreadColumns(part, table));
  if (listsBeside.length === 0) return table;
  return { ...table, result: { kind: "recognised", recognition: { ...recognition, listsBeside } } };
}

function unreadColumns(part: TablePart, table: TablePart): ListColumn[] {
  const { headings, sample, column, result } = part;
  // What looks like a list of participants is named as a whole; the groups of statistics are nobody's.
  const isNamed = result.kind !== "recognised" && result.isLikely;
  const isStatistical = isStatistics(withoutMargin(part));
  const groups = isStatistical ? headings.findIndex((heading) => !isBlank(heading)) : -1;
  // As many choices as there are people may be said of the people: the table's own column may be an older one.
  const areOfItsRows = areChoicesFor(withoutMargin(part), table) && endsWith(part, table);
  const isUnread = (heading: string, at: number): boolean => {
    if (addedField(heading, table) !== null || areOfItsRows) return true;
    const cells = sample.map((row) => row[at]).filter((cell) => !isBlank(cell));
    return !isNamed && !isStatistical && cells.length > 0 && saysOfPeople(heading, cells, table);
  };
  return headings.flatMap((cell, at): ListColumn[] => {
    const heading = cellText(cell);
    return heading !== "" && at !== groups && isUnread(heading, at)
      ? [{ heading, offset: column + at - table.column }]
      : [];
  });
}

/** Whether a column of a list says something of people: who has left, when, or which of the table's people they are. */
function saysOfPeople(heading: string, cells: readonly unknown[], table: TablePart): boolean {
  const field = fieldNamed(heading, table);
  if (field !== null) return !couldBeChoices(field, cells);
  return soundsLikeStatus(heading) !== null || areIdsOf(table, cells);
}

function areIdsOf({ sample, result }: TablePart, cells: readonly unknown[]): boolean {
  const id = result.kind === "recognised" ? result.recognition.columns.get("participantId") : undefined;
  if (id === undefined) return false;
  const ids = new Set(sample.map((row) => cellText(row[id])));
  return cells.every((cell) => ids.has(cellText(cell)));
}

/** Whether columns are a table by themselves. */
export function isRecognised({ result }: TablePart): boolean {
  return result.kind === "recognised";
}

/** Whether columns are an extract of schools. */
export function isOfSchools({ result }: TablePart): boolean {
  return result.kind === "recognised" && result.recognition.definition.role === "schools";
}

/** Whether columns have only headings that the table has as well: they are another list of the same kind. */
function repeatsHeadings(part: TablePart, main: TablePart): boolean {
  const headings = new Set(main.headings.map((heading) => spellingKey(cellText(heading))));
  return part.headings.every((heading) => headings.has(spellingKey(cellText(heading))));
}

/** Whether columns list the choices for columns that the table has, under the same or another name: a drop-down list takes them from there. */
function areChoicesFor({ headings, sample }: TablePart, { result }: TablePart): boolean {
  if (result.kind !== "recognised") return false;
  const { definition, columns } = result.recognition;
  return headings.every((heading, column) => {
    const field = fieldOf(definition, cellText(heading))?.field.key;
    if (field === undefined || !columns.has(field)) return false;
    const cells = sample.map((row) => row[column]).filter((cell) => !isBlank(cell));
    return (isOfKind(field, "word") || isOfKind(field, "yes-no")) && couldBeChoices(field, cells);
  });
}

/** Whether the last row in which columns beside a table hold something is the table's last. */
function endsWith(part: TablePart, main: TablePart): boolean {
  return lengthBeside(part, main) === main.sample.findLastIndex((cells) => isRow(cells, main)) + 1;
}

/**
 * Number of rows down to the last one that is not blank, of schools to the last school. What stands in a line below the table's rows, such as
 * totals or a footer, is part of that line, in whichever of the columns it begins.
 */
function lengthBeside(part: TablePart, main: TablePart): number {
  const isOwn = (cells: readonly unknown[], row: number): boolean => {
    if (!isRow(cells, part)) return false;
    if (isRow(main.sample[row], main)) return !isTotals(cells.find((cell) => !isBlank(cell)));
    return filledCells(main.sample[row]) === 0 && !isLineAround(cells);
  };
  return part.sample.findLastIndex(isOwn) + 1;
}

/** Whether cells are a row of a table: it has everything that such a row needs and that the table has a column for. */
function isRow(cells: readonly unknown[], { result }: TablePart): boolean {
  if (result.kind !== "recognised") return filledCells(cells) > 0;
  if (isLineAround(cells)) return false;
  const { definition, columns } = result.recognition;
  return definition.required.every((group) => {
    const own = group.flatMap((field) => columns.get(field) ?? []);
    return own.length === 0 || own.some((column) => !isBlank(cells[column]));
  });
}

/**
 * Whether columns beside a table are not its own: a drop-down list, a small summary, a list of leavers. Their cells are filled from the
 * first row on without a gap, and end before or after the table's rows do.
 */
function isBeside(part: TablePart, main: TablePart): boolean {
  if (lengthBeside(part, main) === 0 || endsWith(part, main)) return false;
  return part.headings.every((_, column) => isList(part, column));
}

/** Whether a column is filled from the first row on without a gap, down to where it ends. */
function isList({ sample }: TablePart, column: number): boolean {
  const end = sample.findLastIndex((cells) => !isBlank(cells[column]));
  return end >= 0 && sample.slice(0, end + 1).every((cells) => !isBlank(cells[column]));
}

/**
 * Whether columns are the table's, filled for its first people only: each adds a field, and the cells of one of them are no choices. Those that
 * say who people are list people of their own: a table whose first rows alone say whose they are is none.
 */
function areColumnsOf({ headings, sample }: TablePart, main: TablePart): boolean {
  const fields = headings.map((heading) => addedField(cellText(heading), main));
  if (fields.includes(null) || fields.includes("participantId")) return false;
  const cellsOf = (column: number): unknown[] => sample.map((cells) => cells[column]).filter((cell) => !isBlank(cell));
  return fields.some((field, column) => field !== null && !couldBeChoices(field, cellsOf(column)));
}

/** The field that a heading names and that a table has no column for; null where it names none, or one that the table has. */
function addedField(heading: string, table: TablePart): FieldKey | null {
  const field = fieldNamed(heading, table);
  const isThere = table.result.kind === "recognised" && field !== null && table.result.recognition.columns.has(field);
  return isThere ? null : field;
}

/** The field that a heading would name in a table; null where it names none. */
function fieldNamed(heading: string, { result }: TablePart): FieldKey | null {
  return result.kind === "recognised" ? (fieldOf(result.recognition.definition, heading)?.field.key ?? null) : null;
}
