import { recogniseTable } from "../recognition/recognise";
import { columnRuns, type ColumnRun } from "./column-runs";
import { couldBeHeadings } from "./could-be-headings";
import { halvesOfOneList, isOneList } from "./halves-of-one-list";
import type { HeadingRow, SheetRows } from "./heading-row";
import { SAMPLE_ROWS } from "./sample-rows";
import type { TablePart } from "./table-part";
import { isOfSchools, isRecognised, partsBeside, withListsBeside } from "./parts-beside";
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
  // Titles between the rows may be to the left of the first headings.
  const parts = runs.map((run, at) => tableIn([run], at === 0 ? [0, run[1]] : run));
  const halves = halvesOfOneList(parts);
  const inHalves = runs.filter((_, i) => halves.includes(parts[i]));
  const joined = halves.length === 0 ? undefined : tableIn(inHalves, everything);
  const isOne = joined !== undefined && isOneList(joined);
  // Schools to the left of the people may be theirs.
  const recognised = parts.filter(isRecognised);
  const main = isOne ? joined : (recognised.find((part) => !isOfSchools(part)) ?? recognised.at(0));
  if (main === undefined) return [tableIn(runs, everything)];
  const beside = partsBeside(
    parts.filter((part) => !isOne || !halves.includes(part)),
    main,
  );
  const own = runs.filter((_, i) => !beside.includes(parts[i]));
  const whole = tableIn(own, everything);
  // A table beside something else is easier to recognise by itself.
  const table = !isRecognised(whole) || own.length === 1 ? main : whole;
  return [withListsBeside(table, beside), ...beside];
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
  const result = recogniseTable(part, { sample, titles });
  const upperHeadings = couldBeHeadings(rows[row - 1] ?? []) ? { upperHeadings: ownCells(rows[row - 1]) } : {};
  return { column: from, headings: part, ...upperHeadings, sample, titles, result };
}
