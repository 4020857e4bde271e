/** A heading above one column, or above several together. */
export interface HeaderCell {
  readonly text: string;
  readonly columns: number;
}

/** The rows of headings above columns, outermost first: what neighbours share stands above them once. */
export function headerCells(paths: readonly (readonly string[])[]): HeaderCell[][] {
  const depth = Math.max(...paths.map(({ length }) => length));
  return Array.from({ length: depth }, (_, level) => headerRow(paths, level, level === depth - 1));
}

function headerRow(paths: readonly (readonly string[])[], level: number, isLast: boolean): HeaderCell[] {
  const cells: { text: string; columns: number }[] = [];
  for (const [column, path] of paths.entries()) {
    const text = path[level] ?? "";
    const isSame = !isLast && column > 0 && path.slice(0, level + 1).every((name, i) => name === paths[column - 1][i]);
    if (isSame) cells[cells.length - 1].columns++;
    else cells.push({ text, columns: 1 });
  }
  return cells;
}
