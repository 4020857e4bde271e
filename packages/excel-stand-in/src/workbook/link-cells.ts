import type { Hyperlink } from "./cell";
import { DEFAULT_STYLE, type CellStyle } from "./style";
import { visitPositions } from "./visit-cells";
import type { Area, Worksheet } from "./worksheet";

/** Excel's own look of a link. */
const LINK_COLOUR = "#0563C1";

/**
 * Turns cells into links. They get the look of a link, and a blank one shows where it leads.
 *
 * @param text what the cells are to show; undefined keeps what is there
 */
export function linkCells(sheet: Worksheet, area: Area, hyperlink: Hyperlink, text: string | undefined): void {
  const linked = new Map<CellStyle, CellStyle>();
  visitPositions(area, (row, column) => {
    const cell = sheet.cell(row, column);
    const before = cell?.style ?? DEFAULT_STYLE;
    const style = linked.get(before) ?? { ...before, font: { ...before.font, underline: true, color: LINK_COLOUR } };
    linked.set(before, style);
    const shown = cell?.content ?? hyperlink.address ?? hyperlink.documentReference ?? null;
    const kept = text === undefined && cell?.formula !== undefined ? { formula: cell.formula } : {};
    sheet.put(row, column, { content: text ?? shown, ...kept, style, hyperlink });
  });
}
