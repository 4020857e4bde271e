/** Place of a figure among others: a row and a column of the table that they are in. */
export interface FigurePlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from one figure of a table to another: arrow keys to the next one in the row or the column, Home and End to the ends of
 * the row, with Ctrl to the first and the last of all. Null where it leads nowhere.
 *
 * @param all in the order of reading
 */
export function figureMove(
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
  from: FigurePlace,
  all: readonly FigurePlace[],
): FigurePlace | null {
  const beside = all.filter(({ row }) => row === from.row);
  const below = all.filter(({ column }) => column === from.column);
  switch (key) {
    case "ArrowRight":
      return beside.find(({ column }) => column > from.column) ?? null;
    case "ArrowLeft":
      return beside.findLast(({ column }) => column < from.column) ?? null;
    case "ArrowDown":
      return below.find(({ row }) => row > from.row) ?? null;
    case "ArrowUp":
      return below.findLast(({ row }) => row < from.row) ?? null;
    case "Home":
      return (ctrlKey ? all : beside)[0] ?? null;
    case "End":
      return (ctrlKey ? all : beside).at(-1) ?? null;
    default:
      return null;
  }
}
