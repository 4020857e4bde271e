import { displayText } from "./display-text";
import { shownFormat } from "./shown-format";
import { visitCells } from "./visit-cells";
import type { Area, Worksheet } from "./worksheet";

/** Width of a digit and padding of a cell at Calibri 11, in points. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_PADDING = 3.75;

/**
 * Makes columns as wide as their longest text within the area. Texts are measured by counting characters, since there is no font
 * here; columns without any text keep their width.
 */
export function fitColumns(sheet: Worksheet, area: Area, date1904: boolean): void {
  const widths = new Map<number, number>();
  visitCells(sheet, area, (cell, _row, column) => {
    const { length } = displayText(cell.content, shownFormat(cell), date1904);
    const width = length * POINTS_PER_CHARACTER * (cell.style.font.size / 11) + CELL_PADDING;
    if (length > 0) widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) sheet.columnWidths.set(column, width);
}
