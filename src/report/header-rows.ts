/** What the headings of a table are made of. */
export interface Headed {
  /** What its rows are: "Qualification" */
  readonly name: string;
  /** One path per column, outermost first: ["2017/18", "Target"]. */
  readonly columns: readonly (readonly string[])[];
}

/** A run of equal headings at one level. */
export interface HeaderCell {
  readonly text: string;
  readonly span: number;
}

/** The header rows of a table, outermost level first: each name once, over the columns that share it. */
export function headerRows({ columns }: Pick<Headed, "columns">): HeaderCell[][] {
  const levels = Math.max(0, ...columns.map((path) => path.length));
  return Array.from({ length: levels }, (_, level) => {
    const cells: { text: string; span: number; path: string }[] = [];
    for (const column of columns) {
      const path = column.slice(0, level + 1).join("|");
      const last = cells.at(-1);
      // The lowest level names single columns, even where neighbours have the same name.
      if (level < levels - 1 && last?.path === path) last.span++;
      else cells.push({ text: column[level] ?? "", span: 1, path });
    }
    return cells.map(({ text, span }) => ({ text, span }));
  });
}

/** The header rows as cells, with the table's name in the corner: a name that spans columns is above the first of them. */
export function headerCells(table: Headed): string[][] {
  return headerRows(table).map((cells, level) => [
    level === 0 ? table.name : "",
    ...cells.flatMap(({ text, span }) => [text, ...Array.from({ length: span - 1 }, () => "")]),
  ]);
}
