import { PATH_SEPARATOR } from "./csv-columns";
import type { PublicTable } from "../public-copy";

/** The columns of one year of a table. */
export interface YearBlock {
  /** "2017/18", "All years" */
  readonly year: string;
  readonly columns: readonly YearColumn[];
}

export interface YearColumn {
  /** The path in one text, which no other column of the year has: "Retention: Started" */
  readonly name: string;
  /** Path of the column below its year, outermost first: ["Retention", "Started"] */
  readonly path: readonly string[];
  /** Position among the columns of the table. */
  readonly at: number;
}

/** The columns of a table year by year. */
export function yearBlocks({ columns }: PublicTable): YearBlock[] {
  const years = [...new Set(columns.map(([year]) => year))];
  return years.map((year) => {
    const ofYear = columns.flatMap(([of, ...path], at) => (of === year ? [{ path, at }] : []));
    const names = unique(ofYear.map(({ path }) => path.join(PATH_SEPARATOR)));
    return { year, columns: ofYear.map(({ path, at }, i) => ({ name: names[i], path, at })) };
  });
}

/** The names with a number behind those that stand before already, also where only capitals differ. */
export function unique(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((plain) => {
    let name = plain;
    for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${plain} (${i})`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Whether a table has anything to show. */
export function hasFigures({ columns, rows }: PublicTable): boolean {
  return columns.length > 0 && rows.length > 0;
}
