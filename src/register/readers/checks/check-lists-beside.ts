import type { RegisterDraft } from "../register-draft";
import { cellText, isBlank } from "../../cells/spelling";
import { columnCells } from "../../tables/column-cells";
import { columnRuns } from "../../tables/headings/column-runs";
import { headingOf, type RecognisedTable } from "../../tables/recognition/recognised-table";
import { PARTICIPANTS_ROLE } from "../../tables/roles/participants";

/** Fewest people below the end of columns that show that these end early: one row may be that of totals. */
const FEWEST_BELOW = 2;

/**
 * Asks about columns behind a blank heading that are filled without a gap down to a row above the last people: a list of leavers looks like
 * that. The first rows of a sheet, by which its tables are found, do not show where a longer list ends.
 */
export function checkListsBeside({ tables, problems }: RegisterDraft): void {
  for (const table of tables.inWorkbook) {
    const { source, recognition } = table;
    const id = headingOf(table, "participantId");
    if (recognition.definition !== PARTICIPANTS_ROLE || id === undefined) continue;
    for (const [from, to] of columnRuns(source.headings)) {
      if (id >= from && id < to) continue;
      const columns = [...recognition.columns.values()].filter((column) => column >= from && column < to);
      const ends = columns.map((column) => endOfList(table, column));
      const end = Math.max(...ends);
      if (columns.length === 0 || ends.includes(0) || !hasPeopleFrom(table, id, end)) continue;
      for (const column of columns) {
        const place = { table: source, column: cellText(source.headings[column]) };
        problems.addToTable("column-ends", place, { count: end });
      }
    }
  }
}

/** Number of rows down to where a column ends that is filled without a gap from the first one on; 0 when it is not. */
function endOfList({ source }: RecognisedTable, column: number): number {
  let [row, end] = [0, 0];
  for (const block of source.blocks) {
    const { rows, at } = columnCells(block, column);
    for (const cells of rows) {
      if (isBlank(cells[at])) row++;
      else if (row > end) return 0;
      else end = ++row;
    }
  }
  return end;
}

/** Whether there are several people from a row on, counted from the table's first. */
function hasPeopleFrom({ source }: RecognisedTable, id: number, start: number): boolean {
  let [row, people] = [0, 0];
  for (const block of source.blocks) {
    const { rows, at } = columnCells(block, id);
    for (const cells of rows) if (row++ >= start && !isBlank(cells[at]) && ++people === FEWEST_BELOW) return true;
  }
  return false;
}
