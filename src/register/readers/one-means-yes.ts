import { FIRST_DATE } from "../cells/read-date";
import { cellText } from "../cells/spelling";
import { readDateCell } from "../columns/date-cell";
import { columnCells } from "../tables/column-cells";
import type { FieldKey } from "../tables/fields";
import { headingOf, wholeOf, type RecognisedTable } from "../tables/recognition/recognised-table";
import { PARTICIPANTS_ROLE } from "../tables/roles/participants";

/** Fields that may say Yes instead of a date. */
const EVENTS: ReadonlySet<FieldKey> = new Set(["withdrawnDate", "deferredDate", "presentedDate"]);

/**
 * Whether the number 1 in a column means Yes. It is also 1 January 1900, which databases write where there is no date: so it is where
 * Excel shows the column's cells as dates, the heading speaks of a date ("Withdrawn date", "Withdrawn on"), or there are other dates.
 *
 * @param offset days to add to the workbook's serials
 * @param heading position of the column, where it is another than that which is read
 */
export function oneMeansYes(
  table: RecognisedTable,
  field: FieldKey,
  offset: number,
  heading = headingOf(table, field),
): boolean {
  if (heading === undefined || table.recognition.definition !== PARTICIPANTS_ROLE || !EVENTS.has(field)) return false;
  if (table.source.datedColumns?.has(heading) === true) return false;
  if (/\b(?:date|on)\b/i.test(cellText(table.source.headings[heading]))) return false;
  return wholeOf(table).blocks.every((block) => {
    const { rows, at } = columnCells(block, heading);
    return rows.every((row) => (readDateCell(row[at], { order: "day first", offset }) ?? 0) < FIRST_DATE);
  });
}
