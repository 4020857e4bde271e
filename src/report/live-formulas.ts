import type { LiveColumn } from "../metrics/live-column";
import type { Metric, MetricTable } from "../metrics/metric";

/** A figure as a formula that follows the register. */
export interface LiveFigure {
  /** "=NPQ.COUNT("recruited","NPQH","2017/18")" */
  readonly formula: string;
  readonly numberFormat: string;
}

/**
 * A figure of a qualification table as a formula. It is blank where the table is blank: there is nothing to divide by, or no target. It
 * shows every error: IFERROR would hide that the add-in is absent (#NAME?) or cannot answer (#VALUE!, #BUSY!). A figure is also #N/A
 * where there is no register, or none that could be read, but then so is every count: hence the count in place of a blank.
 *
 * @param qualification code, or null for all together
 */
function liveFigure(column: LiveColumn, year: string, qualification: string | null): LiveFigure {
  const where = `${qualification === null ? "" : `"${qualification}"`},"${year}"`;
  const expression = column.expression(where);
  const blank = `IF(NPQ.COUNT("recruited",${where})>=0,"")`;
  const formula = column.isNotAvailableWhereBlank ? `=IFNA(${expression},${blank})` : `=${expression}`;
  return { formula, numberFormat: column.numberFormat };
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
    const first = column - (column % columns.length);
    const live = columns[column - first]?.live;
    if (live === undefined) return null;
    const { figures } = table.rows[row];
    const hasOthers = figures.slice(first, first + columns.length).some((figure) => figure !== null);
    // Counts cannot tell "none was moderated" from "there is no table of assessments": then the figure alone is blank, and stays so.
    const isUnknown = !live.isNotAvailableWhereBlank && figures[column] === null && hasOthers;
    return isUnknown ? null : liveFigure(live, year, qualifications[row] ?? null);
  };
}
