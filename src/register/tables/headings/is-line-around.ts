import { FIRST_DATE } from "../../cells/read-date";
import { cellText, isBlank } from "../../cells/spelling";
import { isTotals } from "../../words/totals";
import { isReportLine } from "../report-lines";
import type { TablePart } from "./table-part";

/** Whether cells are a line around the rows of a table, and no row of it: totals, or what stands above or below a printed list. */
export function isLineAround(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return isTotals(filled[0]) || isReportLine(filled, { titles: [], isBelowLine: false });
}

/** Rows of totals of one of the parts of a sheet: "Total" may be to the left of a blank column, and what it adds up to its right. */
export function totalsAmong(parts: readonly TablePart[]): ReadonlySet<number> {
  const isTotalsRow = (cells: readonly unknown[]): boolean => isTotals(cells.find((cell) => !isBlank(cell)));
  return new Set(parts.flatMap(({ sample }) => sample.flatMap((cells, row) => (isTotalsRow(cells) ? [row] : []))));
}

/** Whether cells beside the word Total could be what it adds up. A school's number, a day and a word are none. */
export function couldBeSums(cells: readonly unknown[]): boolean {
  return cells.every((cell) => isBlank(cell) || Number(cellText(cell)) < FIRST_DATE);
}
