import type { CellContent, Draft } from "./draft";

/** A row to insert. */
export interface Insertion {
  /** The row that it is to stand before; the number of rows for the end. */
  readonly before: number;
  readonly cells: readonly CellContent[];
  /** The row whose look it gets. */
  readonly like: number;
}

/**
 * Inserts rows; areas, links and tables move with their cells, and an area around an inserted row covers it too. Rows before the same row
 * stay in the order given. Returns also where each row has moved.
 */
export function insertRows(
  draft: Draft,
  insertions: readonly Insertion[],
): { draft: Draft; moved: (row: number) => number } {
  const before: Insertion[][] = Array.from({ length: draft.rows.length + 1 }, () => []);
  for (const insertion of insertions) before[insertion.before].push(insertion);
  let inserted = 0;
  const shifts = before.map(({ length }) => (inserted += length));
  const moved = (row: number): number => row + shifts[row];
  const movedArea = <T extends { readonly row: number; readonly rows: number }>(area: T): T => {
    const row = moved(area.row);
    return { ...area, row, rows: moved(area.row + area.rows - 1) - row + 1 };
  };
  const looks = before.flatMap((group, row) =>
    group.flatMap(({ like }, i) =>
      draft.styles
        .filter((area) => area.row <= like && like < area.row + area.rows)
        .map((area) => ({ ...area, row: moved(row) - group.length + i, rows: 1 })),
    ),
  );
  return {
    moved,
    draft: {
      rows: before.flatMap((group, row) => [...group.map(({ cells }) => cells), ...draft.rows.slice(row, row + 1)]),
      styles: [...draft.styles.map(movedArea), ...looks],
      links: draft.links.map((link) => ({
        ...link,
        row: moved(link.row),
        address: typeof link.address === "number" ? moved(link.address) : link.address,
      })),
      kept: draft.kept.map(({ first, rows }) => {
        const area = movedArea({ row: first, rows });
        return { first: area.row, rows: area.rows };
      }),
      tables: draft.tables.map((table) => {
        const { row, rows } = movedArea({ row: table.first, rows: table.headings + table.rows });
        return { ...table, first: row, rows: rows - table.headings };
      }),
    },
  };
}
