/** Excel's own column width and row height for Calibri 11, in points. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

/** Size of neighbouring rows or columns; null when they differ. All of a sheet's count as default ones. */
export function commonSize(
  sizes: ReadonlyMap<number, number>,
  from: number,
  count: number,
  all: number,
  usual: number,
): number | null {
  if (count === all) return usual;
  const first = sizes.get(from) ?? usual;
  for (let i = 1; i < count; i++) if ((sizes.get(from + i) ?? usual) !== first) return null;
  return first;
}

export function setSizes(sizes: Map<number, number>, from: number, count: number, size: number): void {
  for (let i = 0; i < count; i++) sizes.set(from + i, size);
}
