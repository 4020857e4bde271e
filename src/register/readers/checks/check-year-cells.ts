import type { RegisterDraft } from "../register-draft";
import { academicYearLabel } from "../../cells/academic-year";
import { readCohort } from "../../cells/cohort";
import { serialInText, wholeDay } from "../../cells/serial-date";
import { cellText } from "../../cells/spelling";
import { columnCells } from "../../tables/column-cells";
import { headingOf } from "../../tables/recognition/recognised-table";
import { shortDay } from "../../../text/day-text";

/** Says how columns of years are read that hold dates, which Excel makes of "Sep-18". */
export function checkYearCells({ tables, style, problems }: RegisterDraft): void {
  for (const table of tables.inWorkbook) {
    const heading = headingOf(table, "academicYear");
    if (heading === undefined) continue;
    let count = 0;
    let first: number | null = null;
    for (const block of table.source.blocks) {
      const { rows, at } = columnCells(block, heading);
      for (const row of rows) {
        const serial = serialInText(cellText(row[at]));
        if (serial === null || readCohort(row[at], style.dateOffset) === null) continue;
        count++;
        first ??= serial;
      }
    }
    if (first === null) continue;
    const day = wholeDay(first) + style.dateOffset;
    const place = { table: table.source, column: cellText(table.source.headings[heading]), value: shortDay(day) };
    problems.addToTable("dates-as-years", place, { count, year: academicYearLabel(readCohort(first, style.dateOffset) ?? 0) });
  }
}
