import { readDate } from "../../cells/read-date";
import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import { isOfKind } from "../fields";
import { fieldOf } from "../heading-match";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { recogniseTable } from "../recognition/recognise";
import { columnRuns, type ColumnRun } from "./column-runs";
import { filledCells } from "./filled-cells";
import { halvesOfOneList, isOneList } from "./halves-of-one-list";
import type { HeadingRow, SheetRows } from "./heading-row";
import { SAMPLE_ROWS } from "./sample-rows";
import type { TablePart } from "./table-part";
import { titlesAbove } from "./titles-above";

/** Where on a sheet headings were found. */
interface Place {
  readonly heading: HeadingRow;
  /** Rows above that may hold titles. */
  readonly above: SheetRows;
  /** Position of the first row that belongs to another table; null without one. */
  readonly end: number | null;
  readonly sheet: string;
}

/** The tables whose headings are in one row: side by side with blank columns between them, or one. */
export function tablesSideBySide(rows: SheetRows, place: Place): TablePart[] {
  const { headings } = place.heading;
  const runs = columnRuns(headings);
  const tableIn = (own: readonly ColumnRun[], within: ColumnRun): TablePart => partOf(rows, place, runs, own, within);
  const everything: ColumnRun = [0, headings.length];
  const parts = runs.map((run) => tableIn([run], run));
  const halves = halvesOfOneList(parts);
  const joined = tableIn(
    runs.filter((_, i) => halves.includes(parts[i])),
    everything,
  );
  const isOne = halves.length > 0 && isOneList(joined);
  const main = isOne ? joined : parts.find(isRecognised);
  if (main === undefined) return [tableIn(runs, everything)];
  const others = isOne ? parts.filter((part) => !halves.includes(part)) : parts;
  const beside = partsBeside(others, main);
  const own = runs.filter((_, i) => !beside.includes(parts[i]));
  const whole = tableIn(own, everything);
  // A table beside something else is easier to recognise by itself.
  return [!isRecognised(whole) || own.length === 1 ? main : whole, ...beside];
}

/** The table in some of the runs of columns, cut out of a range of columns. */
function partOf(
  rows: SheetRows,
  { heading: { row, headings }, above, end, sheet }: Place,
  runs: readonly ColumnRun[],
  own: readonly ColumnRun[],
  [from, to]: ColumnRun,
): TablePart {
  const foreign = runs.filter((run) => !own.includes(run));
  const isForeign = (column: number): boolean => foreign.some(([start, behind]) => column >= start && column < behind);
  const ownCells = (cells: readonly unknown[]): unknown[] =>
    cells.slice(from, to).map((cell, at) => (isForeign(from + at) ? "" : cell));
  const below = rows.slice(row + 1, Math.min(row + 1 + SAMPLE_ROWS, end ?? rows.length));
  const [part, sample] = [ownCells(headings), below.map(ownCells)];
  const titles = [...titlesAbove(above, runs, own), sheet];
  return { column: from, headings: part, sample, titles, result: recogniseTable(part, { sample, titles }) };
}

/** The parts of a row that are not columns of its first table. */
function partsBeside(parts: readonly TablePart[], main: TablePart): TablePart[] {
  // A blank column between them may be there only for looks: schools in the same rows belong to the people.
  const isSchoolsOfMain = (part: TablePart): boolean => isOfSchools(part) && lengthOf(part) === lengthOf(main);
  const areOne = parts.every((part) => part === main || !isRecognised(part) || isSchoolsOfMain(part));
  return parts.filter((part) => {
    if (part === main) return false;
    if (isRecognised(part)) return !areOne;
    return isStatistics(part) || (isBeside(part, main) && !isColumnOf(part, main)) || repeatsHeadings(part, main);
  });
}

/** Whether columns have only headings that the table has as well: they are another list of the same kind. */
function repeatsHeadings(part: TablePart, main: TablePart): boolean {
  const headings = new Set(main.headings.map((heading) => spellingKey(cellText(heading))));
  return part.headings.every((heading) => headings.has(spellingKey(cellText(heading))));
}

function isRecognised({ result }: TablePart): boolean {
  return result.kind === "recognised";
}

function isOfSchools({ result }: TablePart): boolean {
  return result.kind === "recognised" && result.recognition.definition.role === "schools";
}

/** Number of rows down to the last one that is not blank, among those that were read. */
function lengthOf({ sample }: TablePart): number {
  return sample.findLastIndex((cells) => filledCells(cells) > 0) + 1;
}

/**
 * Whether columns beside a table are not its own: a drop-down list, a small summary, a list of leavers. Their cells are filled from the
 * first row on without a gap, and end before or after the table's rows do.
 */
function isBeside(part: TablePart, main: TablePart): boolean {
  const length = lengthOf(part);
  if (length === 0 || length === lengthOf(main)) return false;
  return part.headings.every((_, column) => isList(part, column));
}

/** Headings of what is counted over people: a table of regions with their numbers says nothing about anybody, however long it is. */
const STATISTICS =
  /^(?:row labels|(?:count|number|no\.?|sum|total|average|mean|percentage|share|%)(?: (?:of|in)\b.*)?|n|participants|people|starts)$/iu;

/** Whether columns list groups once each, with numbers: statistics have no dates. */
function isStatistics({ headings, sample }: TablePart): boolean {
  const filled = sample.filter((cells) => filledCells(cells) > 0);
  const isCount = (heading: unknown, column: number): boolean =>
    STATISTICS.test(cellText(heading)) && filled.every((cells) => isBlank(cells[column]) || isNumber(cells[column]));
  if (headings.length < 2 || !headings.some(isCount)) return false;
  const isDate = (heading: unknown): boolean => {
    const field = fieldOf(PARTICIPANTS_ROLE, cellText(heading))?.field.key;
    return field !== undefined && isOfKind(field, "date");
  };
  return !headings.some(isDate) && new Set(filled.map(([group]) => cellText(group))).size === filled.length;
}

function isNumber(cell: unknown): boolean {
  return typeof cell === "number";
}

/** Whether a column is one of the table's that is filled for its first people only: it adds a field, and its cells are no choices. */
function isColumnOf({ headings, sample }: TablePart, main: TablePart): boolean {
  if (main.result.kind !== "recognised" || headings.length > 1) return false;
  const { definition, columns } = main.result.recognition;
  const field = fieldOf(definition, cellText(headings[0]))?.field.key;
  if (field === undefined || columns.has(field)) return false;
  const texts = sample.map(([cell]) => cellText(cell)).filter((text) => text !== "");
  if (isOfKind(field, "date")) return sample.every(([cell]) => isBlank(cell) || readDate(cell) !== null);
  // Choices are listed once each.
  return texts.length === 1 || new Set(texts).size < texts.length;
}

/** Whether a column is filled from the first row on without a gap, down to where it ends. */
function isList({ sample }: TablePart, column: number): boolean {
  const end = sample.findLastIndex((cells) => !isBlank(cells[column]));
  return end >= 0 && sample.slice(0, end + 1).every((cells) => !isBlank(cells[column]));
}
