import type { Figure } from "../metrics/figure";
import type { MetricTable } from "../metrics/metric";
import type { Results } from "../metrics/results";

/** The part of a table that is of one year, and where its rows and columns stand in the whole table. */
export interface YearBlock {
  readonly table: MetricTable;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** A block for each year, without the qualifications that have neither people nor targets in it; the whole table keeps them. */
export function yearBlocks(whole: MetricTable, results: Results): YearBlock[] {
  return [...new Set(whole.columns.map(([year]) => year))].map((year) => {
    const left = unusedNames(results, year);
    const rows = indexesWhere(whole.rows, ({ label }) => !left.has(label));
    const columns = indexesWhere(whole.columns, ([ofYear, name]) => ofYear === year && !left.has(name));
    const table = {
      name: whole.name,
      columns: columns.map((column) => whole.columns[column]),
      rows: rows.map((row) => ({ ...whole.rows[row], figures: columns.map((c) => whole.rows[row].figures[c]) })),
    };
    return { table, rows, columns };
  });
}

/** Codes and labels of the qualifications of which no table of qualifications says anything in a year. */
function unusedNames({ qualifications, metrics }: Results, year: string): ReadonlySet<string> {
  const tables = metrics.flatMap(({ tables: all }) => all.filter(({ name }) => name === "Qualification"));
  return new Set(
    qualifications.flatMap((code, row) => {
      const isUsed = tables.some(({ columns, rows }) =>
        rows.at(row)?.figures.some((figure, column) => columns[column][0] === year && saysSomething(figure)),
      );
      return isUsed ? [] : [code, ...tables.flatMap(({ rows }) => rows.at(row)?.label ?? [])];
    }),
  );
}

/** Nobody of nobody says nothing, and neither does a target of nought. */
function saysSomething(figure: Figure): boolean {
  if (figure === null) return false;
  return figure.kind === "count" ? figure.count > 0 : figure.denominator > 0;
}

function indexesWhere<T>(list: readonly T[], isWanted: (one: T) => boolean): number[] {
  return list.flatMap((one, index) => (isWanted(one) ? index : []));
}
