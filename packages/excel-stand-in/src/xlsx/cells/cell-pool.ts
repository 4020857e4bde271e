import type { Cell, CellContent } from "../../workbook/cell";
import type { CellStyle } from "../../workbook/style";

/** Contents that are remembered for each style: registers repeat few words and days, and hold many names. */
const MOST_KNOWN = 20_000;

/**
 * Lets cells that hold the same and look the same be the same object, as cells never change. Most cells of a register repeat a word or a day,
 * and then take no memory but their place in the row.
 */
export class CellPool {
  private readonly byStyle = new Map<CellStyle, Map<CellContent, Cell>>();
  private last: { readonly style: CellStyle; readonly cells: Map<CellContent, Cell> } | undefined;

  cell(content: CellContent, style: CellStyle): Cell {
    // To a map minus zero is nought, and errors are never the same.
    if (Object.is(content, -0) || (typeof content === "object" && content !== null)) return { content, style };
    if (this.last?.style !== style) this.last = { style, cells: this.cellsOf(style) };
    const { cells } = this.last;
    const known = cells.get(content);
    if (known !== undefined) return known;
    const cell = { content, style };
    if (cells.size < MOST_KNOWN) cells.set(content, cell);
    return cell;
  }

  private cellsOf(style: CellStyle): Map<CellContent, Cell> {
    let cells = this.byStyle.get(style);
    if (cells === undefined) this.byStyle.set(style, (cells = new Map<CellContent, Cell>()));
    return cells;
  }
}
