import { isBlank } from "../../cells/spelling";
import { isTotals } from "../../words/totals";
import { isReportLine } from "../report-lines";

/** Whether cells are a line around the rows of a table, and no row of it: totals, or what stands above or below a printed list. */
export function isLineAround(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return isTotals(filled[0]) || isReportLine(filled, { titles: [], isBelowLine: false });
}
