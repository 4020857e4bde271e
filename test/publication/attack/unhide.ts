import { LEFT_OUT, type Published } from "./published";

/** A cell, by its table, row and column. */
export interface Where {
  readonly metric: number;
  readonly name: string;
  readonly label: string;
  /** "2017/18 Actual" */
  readonly column: string;
}

/** Every cell of a copy that says [c]. */
export function leftOut({ tables }: Pick<Published, "tables">): Where[] {
  return tables.flatMap(({ metric, name, columns, rows }) =>
    rows.flatMap(({ label, cells }) =>
      cells.flatMap((text, c) => (text === LEFT_OUT ? [{ metric, name, label, column: columns[c].join(" ") }] : [])),
    ),
  );
}

/** The copy with one of these cells as it truly is; the proof goes along. */
export function unhide(published: Published, truth: Pick<Published, "tables">, where: Where): Published {
  const isIt = (metric: number, name: string, label: string, column: readonly string[]): boolean =>
    where.metric === metric && where.name === name && where.label === label && where.column === column.join(" ");
  const trueText = truth.tables
    .flatMap(({ metric, name, columns, rows }) =>
      rows.flatMap(({ label, cells }) => cells.filter((_, c) => isIt(metric, name, label, columns[c]))),
    )
    .at(0);
  if (trueText === undefined) throw new Error(`There is no cell ${JSON.stringify(where)}.`);
  return {
    ...published,
    tables: published.tables.map(({ metric, name, columns, rows }) => ({
      ...{ metric, name, columns },
      rows: rows.map(({ label, cells }) => ({
        label,
        cells: cells.map((text, c) => (isIt(metric, name, label, columns[c]) ? trueText : text)),
      })),
    })),
    proof: { ...published.proof, suppressed: published.proof.suppressed - 1 },
  };
}
