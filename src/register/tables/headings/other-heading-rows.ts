import { cellText, spellingKey } from "../../cells/spelling";
import { findQualification } from "../../words/qualifications";
import { recognitionOf } from "../recognition/recognition-of";
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
 * first row, or below a blank line or a title. Headings that are repeated are the same table's.
 */
export function otherHeadingRows(rows: SheetRows, best: HeadingRow, sheet: string): HeadingRow[] {
  // Headings over two rows may be repeated with the upper row or without it.
  const own = [best.headings, rows[best.row], rows[best.row - 1] ?? []].map(keysOf);
  const repeats = (headings: readonly unknown[]): boolean => {
    const keys = keysOf(headings);
    return own.some((line) => keys.every((key, column) => key === "" || key === line[column]));
  };
  const isBest = ({ row, top, headings }: HeadingRow): boolean =>
    (row >= best.row - 1 && top <= best.row) || repeats(headings);
  const isFirst = ({ top }: HeadingRow): boolean => top === 0 || filledCells(rows[top - 1]) <= TITLE_CELLS;
  return [...rows.keys()].flatMap((row) => {
    const found = headingCandidates(rows, row).filter(
      (one) => !isBest(one) && isFirst(one) && saysEnough(one, rows) && isTable(rows, one, sheet),
    );
    // If both are headings, the two rows together say more.
    return found.slice(-1);
  });
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
function isTable(rows: SheetRows, { row, top, headings }: HeadingRow, sheet: string): boolean {
  const sample = rows.slice(row + 1, row + 1 + SAMPLE_ROWS);
  if (recognitionOf(headings, { sample }) !== null) return true;
  if (headings.some((cell) => typeof cell === "number" || findQualification(cellText(cell)) !== null)) return false;
  const runs = columnRuns(headings);
  const titles = [...titlesAbove(rows.slice(0, top), runs, runs), sheet];
  const recognition = recognitionOf(headings, { sample, titles });
  return recognition?.definition.required[0].some((field) => recognition.certainties.get(field) === "heading") ?? false;
}

function keysOf(headings: readonly unknown[]): string[] {
  return headings.map((heading) => spellingKey(cellText(heading)));
}
