import type { PublicTable } from "../public-copy";

/** The columns of one year of a table. */
export interface YearBlock {
  /** "2017/18", "All years" */
  readonly year: string;
  readonly columns: readonly YearColumn[];
}

export interface YearColumn {
  /** Path of the column below its year, outermost first: ["Retention", "Started"] */
  readonly path: readonly string[];
  /** Position among the columns of the table. */
  readonly at: number;
}

/** The columns of a table year by year. */
export function yearBlocks({ columns }: PublicTable): YearBlock[] {
  const years = [...new Set(columns.map(([year]) => year))];
  return years.map((year) => ({
    year,
    columns: columns.flatMap(([of, ...path], at) => (of === year ? [{ path, at }] : [])),
  }));
}

/** Whether a table has anything to show. */
export function hasFigures({ columns, rows }: PublicTable): boolean {
  return columns.length > 0 && rows.length > 0;
}
