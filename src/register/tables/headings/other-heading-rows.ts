import { readAcademicYear } from "../../cells/academic-year";
import { readDate } from "../../cells/read-date";
import { cellText, isBlank, spellingKey } from "../../cells/spelling";
import { findQualification } from "../../words/qualifications";
import { fieldOf, isKnownHeading } from "../heading-match";
import { numbersColumns } from "../numbers-columns";
import { recogniseTable } from "../recognition/recognise";
import { fieldByContent } from "../recognition/column-content";
import { recognitionOf } from "../recognition/recognition-of";
import { PARTICIPANTS_ROLE } from "../roles/participants";
import { TARGETS_ROLE } from "../roles/targets";
import { TITLE_CELLS } from "../titles";
import { columnRuns } from "./column-runs";
import { filledCells } from "./filled-cells";
import { headingCandidates } from "./heading-candidates";
import type { HeadingRow, SheetRows } from "./heading-row";
import { FEWEST_HEADINGS, knownHeadings } from "./known-headings";
import { SAMPLE_ROWS } from "./sample-rows";
import { titlesAbove } from "./titles-above";

/**
 * Headings of other tables on a sheet, above or below the one with the most headings: rows of other headings that make a table, each the
 * first of a block of lines, or below a title. Headings that are repeated are the same table's, unless
 * another one is between them. Above it, those of a list of people are others even if they make no table: nothing else would say that the list
 * is not read.
 */
export function otherHeadingRows(rows: SheetRows, best: HeadingRow, sheet: string): HeadingRow[] {
  const found: HeadingRow[] = [];
  for (const row of rows.keys()) {
    const before = found.at(-1);
    const isBest = (one: HeadingRow): boolean => {
      if (row < best.row - 1) return false;
      return one.top <= best.row || ((before?.row ?? 0) <= best.row && repeats(one, best, rows));
    };
    const candidates = headingCandidates(rows, row).filter(
      (one) =>
        !isBest(one) &&
        !rows.slice(one.top, one.row + 1).some((cells) => isSomebody(cells, best)) &&
        isFirst(one, rows, best, before) &&
        saysEnough(one, rows) &&
        isTable(rows, one, sheet, best),
    );
    // If both are headings, the two rows together say more.
    const last = candidates.at(-1);
    if (last === undefined) continue;
    if (before !== undefined && before.row === row - 1) found.pop();
    found.push(last);
  }
  return found;
}

/**
 * Whether a row holds a day, or a number that is neither a year nor a question's, as hardly any headings do: somebody whose ID or status is a word
 * such as "Target" or "Deferred" would otherwise take everyone below out of the table.
 */
function isSomebody(cells: readonly unknown[], best: HeadingRow): boolean {
  if (repeatsIdHeading(cells, best)) return false;
  if (cells.some((cell) => readDate(cell) !== null)) return true;
  const hasNumber = cells.some((cell) => typeof cell === "number" && readAcademicYear(cell) === null);
  return hasNumber && !numbersColumns(new Map(cells.entries()));
}

/** Whether the heading of IDs stands once more below itself: it is nobody's ID, whatever is beside it, such as the days of sessions. */
function repeatsIdHeading(cells: readonly unknown[], { headings }: HeadingRow): boolean {
  return headings.some((heading, column) => {
    const text = cellText(heading);
    if (spellingKey(text) !== spellingKey(cellText(cells[column]))) return false;
    return fieldOf(PARTICIPANTS_ROLE, text)?.field.key === "participantId";
  });
}

/**
 * Whether headings are the first of a block of lines, or below a title. Lines of a title with a date at its right may be above them, and titles
 * of groups of columns, which say no more than the headings do.
 */
function isFirst(one: HeadingRow, rows: SheetRows, best: HeadingRow, before: HeadingRow | undefined): boolean {
  let first = one.top;
  while (first > 0 && filledCells(rows[first - 1]) > TITLE_CELLS) first--;
  const isBlockOf = (other: HeadingRow): boolean => other.row >= first && other.row < one.row;
  if (isBlockOf(best)) return false;
  const isUpper = before?.row === one.row - 1 && knownHeadings(one.headings) >= knownHeadings(before.headings);
  return before === undefined || !isBlockOf(before) || isUpper;
}

/** Whether a row holds known headings, and two rows more of them together than either alone. */
function saysEnough({ row, top, headings }: HeadingRow, rows: SheetRows): boolean {
  const known = knownHeadings(headings);
  if (known < FEWEST_HEADINGS) return false;
  return row === top || (known > knownHeadings(rows[top]) && known > knownHeadings(rows[row]));
}

/**
 * Whether a row holds the headings of a table. Titles may supply what is missing, but not for a row that holds a number or a qualification,
 * or that does not name its first column: a person's row with "Deferred" and "Pass" would otherwise pass for headings.
 */
function isTable(rows: SheetRows, { row, top, headings }: HeadingRow, sheet: string, best: HeadingRow): boolean {
  const sample = rows.slice(row + 1, row + 1 + SAMPLE_ROWS);
  const namesCourse = headings.some((cell) => findQualification(cellText(cell)) !== null);
  const known = recognitionOf(headings, { sample })?.definition;
  // Only targets have qualifications across.
  if (known !== undefined && (known === TARGETS_ROLE || !namesCourse || repeatsIdHeading(headings, best))) return true;
  if (namesCourse || headings.some((cell) => typeof cell === "number")) return false;
  const runs = columnRuns(headings);
  const titles = [...titlesAbove(rows.slice(0, top), runs, runs), sheet];
  const result = recogniseTable(headings, { sample, titles });
  if (result.kind !== "recognised" && !(row < best.row && result.isLikely && result.reason !== "too little"))
    return false;
  const { recognition } = result.kind === "recognised" ? result : result.nearest;
  return recognition.definition.required[0].some((field) => recognition.certainties.get(field) === "heading");
}

/**
 * Whether headings below others repeat them. Those over two rows may be repeated with the upper row or without it, and what says nothing,
 * such as notes beside a table, may be beside one of them only. A list that lacks a known column is another one: its titles may say what that column
 * says of others.
 */
function repeats({ row, headings }: HeadingRow, best: HeadingRow, rows: SheetRows): boolean {
  const keys = keysOf(headings);
  const isNote = (column: number): boolean => !isKnownHeading(cellText(best.headings[column]));
  const isFurtherNote = (column: number): boolean =>
    isBlank(best.headings[column]) &&
    !isKnownHeading(cellText(headings[column])) &&
    fieldByContent(rows.slice(row + 1, row + 1 + SAMPLE_ROWS).map((cells) => cells[column])) === null;
  return [best.headings, rows[best.row], rows[best.row - 1] ?? []].some((line) => {
    const own = keysOf(line);
    return keys.every(
      (key, column) => key === (own[column] ?? "") || (key === "" ? isNote(column) : isFurtherNote(column)),
    );
  });
}

function keysOf(headings: readonly unknown[]): string[] {
  return headings.map((heading) => spellingKey(cellText(heading)));
}
