import type { Area } from "../../workbook/worksheet";

/** One position, and what makes it belong together with its neighbours. */
export interface Position<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
  readonly key: string;
}

/** Few areas that hold exactly these positions, each one with a single key. Positions come in rows, from left to right. */
export function rectangles<T>(positions: readonly Position<T>[]): { readonly area: Area; readonly value: T }[] {
  const found: { area: Area; value: T; key: string }[] = [];
  for (const run of runs(positions)) {
    const above = found.find(
      ({ area, key }) =>
        key === run.key &&
        area.column === run.area.column &&
        area.columns === run.area.columns &&
        area.row + area.rows === run.area.row,
    );
    if (above === undefined) found.push(run);
    else above.area = { ...above.area, rows: above.area.rows + 1 };
  }
  return found.map(({ area, value }) => ({ area, value }));
}

function runs<T>(positions: readonly Position<T>[]): { area: Area; value: T; key: string }[] {
  const found: { area: Area; value: T; key: string }[] = [];
  for (const { row, column, value, key } of positions) {
    const last = found.at(-1);
    if (last?.key === key && last.area.row === row && last.area.column + last.area.columns === column) {
      last.area = { ...last.area, columns: last.area.columns + 1 };
    } else {
      found.push({ area: { row, column, rows: 1, columns: 1 }, value, key });
    }
  }
  return found;
}
