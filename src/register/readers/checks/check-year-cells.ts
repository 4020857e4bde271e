import type { RegisterDraft } from "../register-draft";
import { readCohort } from "../../cells/cohort";
import { serialInText } from "../../cells/serial-date";
import { cellText } from "../../cells/spelling";
import { columnCells } from "../../tables/column-cells";
import { headingOf } from "../../tables/recognition/recognised-table";

/** A greater number is not a year. */
const LAST_YEAR = 9999;

/** Says that a column of years holds dates, which Excel makes of "Sep-18", and how they are read. */
export function checkYearCells({ tables, style: { dateOffset }, problems }: RegisterDraft): void {
  for (const table of tables.inWorkbook) {
    const heading = headingOf(table, "academicYear");
    if (heading === undefined) continue;
    let count = 0;
    let first: number | null = null;
    for (const block of table.source.blocks) {
      const { rows, at } = columnCells(block, heading);
      for (const row of rows) {
        const cell = row[at];
        const serial =
          typeof cell === "string" ? serialInText(cell) : typeof cell === "number" && cell > LAST_YEAR ? cell : null;
        if (serial === null || readCohort(serial, dateOffset) === null) continue;
        count++;
        first ??= serial;
      }
    }
    const place = { table: table.source, column: cellText(table.source.headings[heading]) };
    if (count > 0) problems.addToTable("dates-as-years", place, { count, first, dateOffset });
  }
}
