import type { CellStyle } from "../workbook/style";
import type { Area, Worksheet } from "../workbook/worksheet";
import type { Session } from "./session";

/** What the objects that format a range need of it. */
export interface StyledCells extends Area {
  readonly session: Session;
  readonly sheet: Worksheet;
  /** Changes the style of every cell. */
  restyle(change: (style: CellStyle) => CellStyle): void;
  /** A property of all cells' styles: null when they differ, as Excel answers. */
  common<T>(read: (style: CellStyle) => T): T | null;
  getRow(row: number): StyledCells;
  getColumn(column: number): StyledCells;
  getLastRow(): StyledCells;
  getLastColumn(): StyledCells;
  getResizedRange(rows: number, columns: number): StyledCells;
}
