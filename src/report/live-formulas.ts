import type { LiveColumn } from "../metrics/live-column";
import type { Metric, MetricTable } from "../metrics/metric";

/** A figure as a formula that follows the register. */
export interface LiveFigure {
  /** "=NPQ.COUNT("recruited","NPQH","2017/18")" */
  readonly formula: string;
  readonly numberFormat: string;
}

/**
 * A figure of a qualification table as a formula. The formula is blank where the table is blank: there is nothing to divide by, or
 * no target.
 *
 * @param qualification code, or null for all together
 */
function liveFigure({ expression, numberFormat }: LiveColumn, year: string, qualification: string | null): LiveFigure {
  const where = `${qualification === null ? "" : `"${qualification}"`},"${year}"`;
  return { formula: `=IFERROR(${expression(where)},"")`, numberFormat };
}

/** How a table's figures are written as formulas: by row and column; null where a figure stays a value. */
export type FiguresAsFormulas = (row: number, column: number) => LiveFigure | null;

/** Formulas for a metric's qualification table, whose rows are the qualifications and then, for some metrics, all together. */
export function liveTable(
  { columns }: Pick<Metric, "columns">,
  table: MetricTable,
  qualifications: readonly string[],
): FiguresAsFormulas {
  return (row, column) => {
    const [year] = table.columns[column];
    // Every year has the same columns.
    const live = columns[column % columns.length]?.live;
    return live === undefined ? null : liveFigure(live, year, qualifications[row] ?? null);
  };
}
