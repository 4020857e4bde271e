import { cellText, isBlank } from "../../cells/spelling";
import { TITLE_CELLS, TITLE_FIELDS } from "../titles";
import type { ColumnRun } from "./column-runs";
import type { SheetRows } from "./heading-row";
import { withoutDate } from "./without-date";

/**
 * Titles in the rows above headings, nearest first. One above the first columns is for all tables side by side if there is no other beside
 * it; any other is for the table below it. A line of many cells is none, without a day at its right. Where a list beside the table begins in the line of its title, the
 * title does not fill the columns above which it stands, as a row of another table would, and does not go on below a line in the same columns,
 * as "NPQML" and a number in a summary do.
 *
 * @param runs all columns with headings
 * @param own those of the table
 */
export function titlesAbove(above: SheetRows, runs: readonly ColumnRun[], own: readonly ColumnRun[]): string[] {
  const runAt = (column: number): ColumnRun => runs.findLast(([start]) => start <= column) ?? runs[0];
  return above
    .flatMap((cells, row) => {
      const texts = withoutDate(cells).flatMap((cell, column) =>
        isBlank(cell) ? [] : [{ run: runAt(column), column, text: cellText(cell) }],
      );
      const isShort = texts.length <= Math.max(TITLE_CELLS, runs.length);
      const isForAll = texts.length === 1 && texts[0].run === runs[0];
      const isTitleOf = (run: ColumnRun): boolean => {
        const line = texts.filter((one) => one.run === run);
        if (isShort || line.length > TITLE_CELLS || line.length >= run[1] - run[0]) return isShort;
        const isBelowSame = line.every(({ column }) => row > 0 && !isBlank(above[row - 1][column]));
        return line.length === 1 || !isBelowSame || !namesSomething(line[0].text);
      };
      // What begins beside the headings in the line of a title above them is none.
      const isNoteBeside = ({ run, column }: (typeof texts)[number]): boolean =>
        column >= run[1] && texts.some((one) => one.column < run[1] && namesSomething(one.text));
      return texts
        .filter((one) => isForAll || (own.includes(one.run) && isTitleOf(one.run) && !isNoteBeside(one)))
        .map(({ text }) => text);
    })
    .reverse();
}

/** Whether a text says of which qualification or year something is: a title's second cell may, as in "Course: NPQH", a row's first one does. */
function namesSomething(text: string): boolean {
  return TITLE_FIELDS.some(([, find]) => find([text]) !== null);
}
