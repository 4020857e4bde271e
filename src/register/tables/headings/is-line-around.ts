import { isBlank } from "../../cells/spelling";
import { isTotals } from "../../words/totals";
import { isReportLine } from "../report-lines";
import type { TablePart } from "./table-part";

/** Whether cells are a line around the rows of a table, and no row of it: totals, or what stands above or below a printed list. */
export function isLineAround(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return isTotals(filled[0]) || isReportLine(filled, { titles: [], isBelowLine: false });
}

/** Rows that are such a line in one of the parts of a sheet: "Total" may be to the left of a blank column, and what it adds up to its right. */
export function linesAround(parts: readonly TablePart[]): ReadonlySet<number> {
  return new Set(parts.flatMap(({ sample }) => sample.flatMap((cells, row) => (isLineAround(cells) ? [row] : []))));
}
