import { cellText } from "../cells/spelling";
import type { RecognisedTable } from "./recognition/recognised-table";

/** What headings of dates say, in whatever words. */
const DATES = /\b(?:dates?|presented|submitted|submission|assessed|completed)\b/i;

/** Headings of columns that are not read and may hold dates: one of them may be the column that is missed. */
export function unusedDates({ source, recognition }: RecognisedTable): string[] {
  const used = new Set(recognition.columns.values());
  return source.headings.flatMap((heading, position) => {
    const text = cellText(heading);
    return !used.has(position) && DATES.test(text) ? [text] : [];
  });
}
