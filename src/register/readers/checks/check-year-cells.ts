import type { RegisterDraft } from "../register-draft";
import { dateAsYear, readCohort } from "../../cells/cohort";
import { cellText } from "../../cells/spelling";
import { columnCells } from "../../tables/column-cells";
import { PARTICIPANTS_ROLE } from "../../tables/roles/participants";
import { headingOf } from "../../tables/recognition/recognised-table";

/** Says that a column of years holds dates, which Excel makes of "Sep-18", and how they are read. */
export function checkYearCells({ tables, columns, style: { dateOffset }, problems }: RegisterDraft): void {
  for (const table of tables.inWorkbook) {
    const heading = headingOf(table, "academicYear");
    // Most columns of participants were read without meeting any.
    const isWithout = table.recognition.definition === PARTICIPANTS_ROLE && !columns.hasDatesAsYears;
    if (heading === undefined || isWithout) continue;
    let count = 0;
    let first: number | null = null;
    for (const block of table.source.blocks) {
      const { rows, at } = columnCells(block, heading);
      for (const row of rows) {
        const serial = dateAsYear(row[at]);
        if (serial === null || readCohort(serial, dateOffset) === null) continue;
        count++;
        first ??= serial;
      }
    }
    const place = { table: table.source, column: cellText(table.source.headings[heading]) };
    if (count > 0) problems.addToTable("dates-as-years", place, { count, first, dateOffset });
  }
}
