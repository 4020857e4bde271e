import { cellText, isBlank } from "../../cells/spelling";
import { TITLE_CELLS } from "../titles";
import type { ColumnRun } from "./column-runs";
import type { SheetRows } from "./heading-row";

/**
 * Titles in the rows above headings, nearest first. One above the first columns is for all tables side by side if there is no other beside
 * it; any other is for the table below it. What stands in the same line above other columns makes no title less of one.
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
      const isForAll = texts.length === 1 && texts[0].run === runs[0];
      if (isForAll) return [texts[0].text];
      return own.flatMap((run) => {
        const above = texts.filter((one) => one.run === run).map(({ text }) => text);
        return above.length > TITLE_CELLS ? [] : above;
      });
    })
    .reverse();
}
