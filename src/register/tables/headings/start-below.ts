import { cellText, isBlank } from "../../cells/spelling";
import { isKnownHeading } from "../heading-match";
import { TITLE_CELLS, TITLE_FIELDS } from "../titles";
import { columnRuns, type ColumnRun } from "./column-runs";
import { filledCells } from "./filled-cells";
import type { HeadingRow, SheetRows } from "./heading-row";
import { withoutDate } from "./without-date";

/**
 * First of the titles and blank lines directly above headings that are below another table: the table ends above it. Without a blank line
 * between them, only a line that names a qualification or a year is a title, since a row may be sparsely filled.
 */
export function startBelow(other: HeadingRow, rows: SheetRows, { top, headings: below }: HeadingRow): number {
  const goUp = (from: number, isPart: (cells: readonly unknown[]) => boolean): number => {
    let start = from;
    while (start > other.row + 1 && isPart(rows[start - 1])) start--;
    return start;
  };
  // A line of texts between a blank line and the headings is their upper row, even if they are clear without it.
  const isUpper = top > other.row + 2 && filledCells(rows[top - 2]) === 0 && rows[top - 1].every(isTextOrBlank);
  const headings = isUpper ? top - 1 : Math.max(top, other.row + 1);
  const titles = goUp(headings, (cells) => filledCells(cells) > 0 && filledCells(withoutDate(cells)) <= TITLE_CELLS);
  const blank = goUp(titles, (cells) => filledCells(cells) === 0);
  if (blank < titles || titles === top) return blank;
  return goUp(headings, (cells) => isTitle(cells, below, other.headings));
}

/**
 * Whether a row holds nothing but one text that names a qualification or a year, above headings. Notes beside the table may begin in its line:
 * what is in none of the columns of these headings, nor of those above.
 */
function isTitle(cells: readonly unknown[], below: readonly unknown[], above: readonly unknown[]): boolean {
  const [first, ...further] = [...cells.keys()].filter((column) => !isBlank(cells[column]));
  if (first === undefined || first > below.findLastIndex((heading) => !isBlank(heading))) return false;
  const runsBelow = columnRuns(below).filter((run) => below.slice(...run).some(isKnown));
  const runsAbove = columnRuns(above).filter((run) => isIn(run, first));
  if (further.some((column) => [...runsBelow, ...runsAbove].some((run) => isIn(run, column)))) return false;
  return TITLE_FIELDS.some(([, find]) => find([cellText(cells[first])]) !== null);
}

function isKnown(heading: unknown): boolean {
  return isKnownHeading(cellText(heading));
}

function isIn([from, to]: ColumnRun, column: number): boolean {
  return column >= from && column < to;
}

function isTextOrBlank(cell: unknown): boolean {
  return typeof cell === "string" || isBlank(cell);
}
