import type { MetricTable } from "../metrics/metric";
import type { Results } from "../metrics/results";
import { unusedQualifications } from "./unused-qualifications";

/** The part of a table that is of one year, and where its rows and columns stand in the whole table. */
export interface YearBlock {
  readonly table: MetricTable;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A block for each year, without the qualifications that have neither people nor targets in it; the whole table keeps them. */
export function yearBlocks(whole: MetricTable, results: Results): YearBlock[] {
  return [...new Set(whole.columns.map(([year]) => year))].map((year) => {
    const left = unusedQualifications(results, year);
    const rows = indexesWhere(whole.rows, ({ label }) => !left.has(label));
    const columns = indexesWhere(whole.columns, ([ofYear, name]) => ofYear === year && !left.has(name));
    const table = {
      name: whole.name,
      columns: columns.map((column) => whole.columns[column]),
      rows: rows.map((row) => ({
        ...whole.rows[row],
        figures: columns.map((c) => whole.rows[row].figures[c]),
        questions: columns.map((c) => whole.rows[row].questions[c]),
      })),
    };
    return { table, rows, columns };
  });
}

function indexesWhere<T>(list: readonly T[], isWanted: (one: T) => boolean): number[] {
  return list.flatMap((one, index) => (isWanted(one) ? index : []));
}
