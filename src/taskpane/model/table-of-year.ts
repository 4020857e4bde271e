import type { MetricTable } from "../../metrics/metric";

/** The columns of one academic year, or all of them. @param year "2017/18"; null: all years */
export function tableOfYear(table: MetricTable, year: string | null): MetricTable {
  if (year === null) return table;
  const isWanted = table.columns.map(([one]) => one === year);
  const wanted = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => isWanted[i]);
  return {
    ...table,
    columns: wanted(table.columns),
    rows: table.rows.map((row) => ({ ...row, figures: wanted(row.figures), questions: wanted(row.questions) })),
  };
}
