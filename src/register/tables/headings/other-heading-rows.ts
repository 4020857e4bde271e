import { cellText, spellingKey } from "../../cells/spelling";
import { findQualification } from "../../words/qualifications";
import { recognitionOf } from "../recognition/recognition-of";
import { TITLE_CELLS } from "../titles";
import { columnRuns } from "./column-runs";
import { filledCells } from "./filled-cells";
import type { HeadingRow, SheetRows } from "./heading-row";
import { FEWEST_HEADINGS, knownHeadings } from "./known-headings";
import { SAMPLE_ROWS } from "./sample-rows";
import { titlesAbove } from "./titles-above";

/**
 * Headings of other tables on a sheet, above or below the one with the most headings: rows of other headings that make a table, each the
 * first row, or below a blank line or a title. Headings that are repeated are the same table's.
 */
export function otherHeadingRows(rows: SheetRows, best: HeadingRow, sheet: string): HeadingRow[] {
  const isBest = (headings: readonly unknown[], row: number): boolean =>
    row === best.row || row === best.row - 1 || spelling(headings) === spelling(best.headings);
  const isFirst = (row: number): boolean => row === 0 || filledCells(rows[row - 1]) <= TITLE_CELLS;
  return rows.flatMap((headings, row) => {
    if (isBest(headings, row) || !isFirst(row) || knownHeadings(headings) < FEWEST_HEADINGS) return [];
    return isTable(rows, row, sheet) ? [{ row, top: row, headings }] : [];
  });
}

/**
 * Whether a row holds the headings of a table. Titles may supply what is missing, but not for a row that holds a number or a qualification,
 * or that does not name its first column: a person's row with "Deferred" and "Pass" would otherwise pass for headings.
 */
function isTable(rows: SheetRows, row: number, sheet: string): boolean {
  const sample = rows.slice(row + 1, row + 1 + SAMPLE_ROWS);
  if (recognitionOf(rows[row], { sample }) !== null) return true;
  if (rows[row].some((cell) => typeof cell === "number" || findQualification(cellText(cell)) !== null)) return false;
  const runs = columnRuns(rows[row]);
  const titles = [...titlesAbove(rows.slice(0, row), runs, runs), sheet];
  const recognition = recognitionOf(rows[row], { sample, titles });
  return recognition?.definition.required[0].some((field) => recognition.certainties.get(field) === "heading") ?? false;
}

function spelling(headings: readonly unknown[]): string {
  return headings.map((heading) => spellingKey(cellText(heading))).join("\n");
}
