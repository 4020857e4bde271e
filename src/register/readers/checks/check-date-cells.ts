import { oneMeansYes } from "../one-means-yes";
import type { RegisterDraft } from "../register-draft";
import { saysNoDate } from "../../cells/no-date";
import { wholeDay } from "../../cells/serial-date";
import { cellText } from "../../cells/spelling";
import { TimeEvidence } from "../../cells/time-evidence";
import { readDateCell, timeOfDay, UNDATED } from "../../columns/date-cell";
import { columnCells } from "../../tables/column-cells";
import { isOfKind, type FieldKey } from "../../tables/fields";
import type { RecognisedTable } from "../../tables/recognition/recognised-table";
import { shortDay } from "../../../text/day-text";

/** Cells of a column whose times of day are looked at. */
const SAMPLE = 1000;

/** Reports what only a whole column of dates shows: days that mean that there is no date, and times of day just before midnight. */
export function checkDateCells({ tables, style, problems }: RegisterDraft): void {
  const { dateOffset } = style;
  for (const table of tables.inWorkbook) {
    for (const [field, heading] of table.recognition.columns) {
      if (!isOfKind(field, "date")) continue;
      const none = noDates(table, field, heading, dateOffset);
      const early = earlyDate(table, heading, dateOffset);
      const placeOf = (cell: unknown) => ({
        table: table.source,
        column: cellText(table.source.headings[heading]),
        value: shownDate(cell, dateOffset),
      });
      if (none.count > 0) problems.addToTable("no-dates", placeOf(none.first), { count: none.count });
      if (early !== undefined) problems.addToTable("dates-before-midnight", placeOf(early));
    }
  }
}

/** The number of cells that say 1900-01-01 or the like, and the first of them. */
function noDates(table: RecognisedTable, field: FieldKey, heading: number, offset: number) {
  let isYes: boolean | undefined;
  let count = 0;
  let first: unknown;
  for (const block of table.source.blocks) {
    const { rows, at } = columnCells(block, heading);
    for (const row of rows) {
      const cell = row[at];
      if (!saysNoDate(cell, offset) || (cell === 1 && (isYes ??= oneMeansYes(table, field, offset)))) continue;
      if (count++ === 0) first = cell;
    }
  }
  return { count, first };
}

/** A date of the column that looks as if it were a day early; undefined when none does. */
function earlyDate({ source }: RecognisedTable, heading: number, offset: number): unknown {
  const times = new TimeEvidence();
  let room = SAMPLE;
  for (const block of source.blocks) {
    const { rows, at } = columnCells(block, heading);
    for (const row of rows.slice(0, room)) {
      const day = readDateCell(row[at], { order: "day first", offset });
      if (day !== null && day > UNDATED) times.add(day, timeOfDay(row[at]), row[at]);
    }
    room = Math.max(0, room - rows.length);
  }
  return times.firstEarly;
}

/** A cell as Excel shows it: 31/08/2018 23:59:12. */
function shownDate(cell: unknown, offset: number): string {
  if (typeof cell !== "number") return cellText(cell);
  if (cell === 0 && offset === 0) return "00/01/1900";
  const second = Math.floor(timeOfDay(cell) * 86_400 + 0.001);
  const parts = [second / 3600, (second / 60) % 60, second % 60].map((part) => `${Math.floor(part)}`.padStart(2, "0"));
  return `${shortDay(wholeDay(cell) + offset)}${second === 0 ? "" : ` ${parts.join(":")}`}`;
}
