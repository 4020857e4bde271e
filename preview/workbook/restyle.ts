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

/** What all cells of an area have in common; null when they differ, as Excel answers. */
export function commonStyle<T>(sheet: Worksheet, area: Area, read: (style: CellStyle) => T): T | null {
  const styles = new Set<CellStyle>();
  const part = formattedPart(sheet, area, MOST_CELLS);
  if (part !== area) styles.add(DEFAULT_STYLE);
  if (part !== null) {
    visitPositions(part, (row, column) => styles.add(sheet.cell(row, column)?.style ?? DEFAULT_STYLE));
  }
  const values = new Set([...styles].map(read));
  const [first] = values;
  return values.size === 1 ? first : null;
}
