import { cellText, isBlank } from "../../cells/spelling";
import { TITLE_CELLS } from "../titles";
import type { ColumnRun } from "./column-runs";
import type { SheetRows } from "./heading-row";

/**
 * Titles in the rows above headings, nearest first. One above the first columns is for all tables side by side if there is no other beside
 * it; any other is for the table below it.
 *
 * @param runs all columns with headings
 * @param own those of the table
 */
export function titlesAbove(above: SheetRows, runs: readonly ColumnRun[], own: readonly ColumnRun[]): string[] {
  const runAt = (column: number): ColumnRun => runs.findLast(([start]) => start <= column) ?? runs[0];
  return above
    .map((cells) =>
      cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ run: runAt(column), text: cellText(cell) }])),
    )
    .filter((texts) => texts.length <= Math.max(TITLE_CELLS, runs.length))
    .flatMap((texts) =>
      texts.filter(({ run }) => own.includes(run) || (texts.length === 1 && run === runs[0])).map(({ text }) => text),
    )
    .reverse();
}
