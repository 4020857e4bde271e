import type { RegisterDraft } from "../register-draft";
import { readDate } from "../../cells/read-date";
import { cellText, isBlank } from "../../cells/spelling";
import { columnCells } from "../../tables/column-cells";
import { isOfKind } from "../../tables/fields";
import { couldBeChoices } from "../../tables/headings/could-be-choices";
import { columnRuns } from "../../tables/headings/column-runs";
import { headingOf, type RecognisedTable } from "../../tables/recognition/recognised-table";
import { PARTICIPANTS_ROLE } from "../../tables/roles/participants";

/** Fewest people below the end of columns that show that these end early: one row may be that of totals. */
const FEWEST_BELOW = 2;

/** Most words that a drop-down list of groups, results or qualifications offers. */
const MOST_CHOICES = 40;

/**
 * Asks about columns behind a blank heading that are filled without a gap down to a row above the last people: a list of leavers looks like
 * that. The first rows of a sheet, by which its tables are found, do not show where a longer list ends. A drop-down list may by chance have as
 * many words as the table has people.
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
      if (columns.length === 0 || ends.includes(0)) continue;
      const end = Math.max(...ends);
      const isShort = hasPeopleFrom(table, id, end);
      if (!isShort && !columns.every((column) => holdsChoices(table, column, end))) continue;
      for (const column of columns) {
        const place = { table: source, column: cellText(source.headings[column]) };
        if (isShort) problems.addToTable("column-ends", place, { count: end });
        else problems.addToTable("column-of-choices", place);
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

/** Whether a column's first rows, as many as are given, hold words that a drop-down list might offer: each another. */
function holdsChoices({ source, recognition }: RecognisedTable, column: number, count: number): boolean {
  if (count > MOST_CHOICES) return false;
  const field = [...recognition.columns].find(([, at]) => at === column)?.[0];
  if (field === undefined) return false;
  const cells = source.blocks
    .flatMap((block) => {
      const { rows, at } = columnCells(block, column);
      return rows.map((row) => row[at]);
    })
    .slice(0, count);
  // Yes and No may be said instead of a day.
  if (isOfKind(field, "date")) return couldBeChoices("status", cells) && cells.every((cell) => readDate(cell) === null);
  const hasChoices = isOfKind(field, "word") || isOfKind(field, "yes-no") || isOfKind(field, "number");
  return hasChoices && couldBeChoices(field, cells);
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
