import type { ICellData } from "@univerjs/presets";
import type { Cell } from "../../workbook/cell";
import { DEFAULT_STYLE, type CellStyle } from "../../workbook/style";
import type { Area, Worksheet } from "../../workbook/worksheet";
import { cellPatch } from "./univer-cell";

type Patch = Record<number, Record<number, ICellData | null>>;

/** Marks a cell for which it is not known how it is drawn. */
const UNKNOWN = Symbol("unknown");

type Drawn = Cell | typeof UNKNOWN | undefined;

/**
 * Which of a sheet's cells are on the screen. Cells are never changed, only replaced, so what has to be drawn again is found
 * by checking which ones have been replaced, however they were moved or changed.
 */
export class DrawnCells {
  #rows: (Drawn[] | undefined)[] = [];

  constructor(private readonly sheet: Worksheet) {}

  /** Records all cells as drawn. */
  takeAll(): void {
    this.#rows = this.sheet.rows.map((cells) => [...cells]);
  }

  /** Records one cell as drawn. */
  take(row: number, column: number): void {
    (this.#rows[row] ??= [])[column] = this.sheet.cell(row, column);
  }

  /** Lets the cells of an area be drawn next time, whether they change or not. */
  forget({ row, column, rows, columns }: Area): void {
    for (let i = row; i < row + rows; i++) {
      const drawn = (this.#rows[i] ??= []);
      for (let j = column; j < column + columns; j++) drawn[j] = UNKNOWN;
    }
  }

  /** Lets everything be drawn next time, and cells that are drawn at these positions be cleared if the model has none there. */
  forgetAll(positions: Iterable<readonly [row: number, column: number]>): void {
    this.#rows = [];
    for (const [row, column] of positions) (this.#rows[row] ??= [])[column] = UNKNOWN;
  }

  /** Patch that brings the view up to date, and is recorded as drawn; null when nothing has changed. */
  patch(): Patch | null {
    const patch: Patch = {};
    let isEmpty = true;
    const { rows } = this.sheet;
    const rowCount = Math.max(rows.length, this.#rows.length);
    for (let row = 0; row < rowCount; row++) {
      const cells = rows[row] ?? [];
      const drawn = this.#rows[row] ?? [];
      const columnCount = Math.max(cells.length, drawn.length);
      let inRow: Patch[number] | undefined;
      for (let column = 0; column < columnCount; column++) {
        if (cells[column] === drawn[column]) continue;
        inRow ??= {};
        inRow[column] = cellPatch(cells[column], styleOf(drawn[column]));
      }
      if (inRow === undefined) continue;
      patch[row] = inRow;
      this.#rows[row] = [...cells];
      isEmpty = false;
    }
    return isEmpty ? null : patch;
  }
}

function styleOf(drawn: Drawn): CellStyle | null {
  if (drawn === UNKNOWN) return null;
  return drawn === undefined ? DEFAULT_STYLE : drawn.style;
}
