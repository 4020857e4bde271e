import type { HeadingRow, SheetRows } from "./heading-row";
import { joinedHeadings } from "./joined-headings";

/** A row as headings: by itself, and together with the one above it. */
export function headingCandidates(rows: SheetRows, row: number): HeadingRow[] {
  const alone = { row, top: row, headings: rows[row] };
  return row === 0 ? [alone] : [alone, { row, top: row - 1, headings: joinedHeadings(rows[row - 1], rows[row]) }];
}
