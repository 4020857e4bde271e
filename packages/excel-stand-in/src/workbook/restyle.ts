import { DEFAULT_STYLE, type CellStyle } from "./style";
import { formattedPart, visitPositions } from "./visit-cells";
import type { Area, Worksheet } from "./worksheet";

/**
 * Most cells that are formatted one by one. The model has no formats of whole rows and columns: a larger area is formatted as far
 * as the sheet is in use.
 */
const MOST_CELLS = 1_000_000;

/** Changes the style of every cell of an area. Cells that shared a style share the new one. */
export function restyle(sheet: Worksheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  const part = formattedPart(sheet, area, MOST_CELLS);
  if (part === null) return;
  const changed = new Map<CellStyle, CellStyle>();
  visitPositions(part, (row, column) => {
    const cell = sheet.cell(row, column);
    const style = cell?.style ?? DEFAULT_STYLE;
    let restyled = changed.get(style);
    if (restyled === undefined) changed.set(style, (restyled = change(style)));
    sheet.put(row, column, cell === undefined ? { content: null, style: restyled } : { ...cell, style: restyled });
  });
}

/** What all cells of an area have in common; null when they differ, as Excel returns for most properties. */
export function commonStyle<T>(sheet: Worksheet, area: Area, read: (style: CellStyle) => T): T | null {
  const part = formattedPart(sheet, area, MOST_CELLS);
  if (part === null) return read(DEFAULT_STYLE);
  const common = read(part === area ? styleAt(sheet.rows[part.row], part.column) : DEFAULT_STYLE);
  // Many cells share few styles, and most neighbours the same.
  const alike = new Set<CellStyle>();
  let last: CellStyle | undefined;
  for (let row = part.row; row < part.row + part.rows; row++) {
    const cells = sheet.rows[row];
    for (let column = part.column; column < part.column + part.columns; column++) {
      const style = styleAt(cells, column);
      if (style === last) continue;
      last = style;
      if (alike.has(style)) continue;
      if (read(style) !== common) return null;
      alike.add(style);
    }
  }
  return common;
}

function styleAt(cells: Worksheet["rows"][number] | undefined, column: number): CellStyle {
  return cells?.[column]?.style ?? DEFAULT_STYLE;
}
