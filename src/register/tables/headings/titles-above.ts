import { cellText, isBlank } from "../../cells/spelling";
import { TITLE_CELLS } from "../titles";
import type { ColumnRun } from "./column-runs";
import type { SheetRows } from "./heading-row";

/**
 * Titles in the rows above headings, nearest first. One above the first columns is for all tables side by side if there is no other beside
 * it; any other is for the table below it. A line of many cells is none. Where a list beside the table begins in the line of its title, the
 * title does not fill the columns above which it stands, as a row of another table would.
 *
 * @param runs all columns with headings
 * @param own those of the table
 */
export function titlesAbove(above: SheetRows, runs: readonly ColumnRun[], own: readonly ColumnRun[]): string[] {
  const runAt = (column: number): ColumnRun => runs.findLast(([start]) => start <= column) ?? runs[0];
  return above
    .flatMap((cells) => {
      const texts = cells.flatMap((cell, column) =>
        isBlank(cell) ? [] : [{ run: runAt(column), text: cellText(cell) }],
      );
      const isShort = texts.length <= Math.max(TITLE_CELLS, runs.length);
      const isForAll = texts.length === 1 && texts[0].run === runs[0];
      const isTitleOf = (run: ColumnRun): boolean => {
        const count = texts.filter((one) => one.run === run).length;
        return isShort || (count <= TITLE_CELLS && count < run[1] - run[0]);
      };
      return texts.filter(({ run }) => isForAll || (own.includes(run) && isTitleOf(run))).map(({ text }) => text);
    })
    .reverse();
}
