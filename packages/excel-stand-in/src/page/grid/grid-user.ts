import type { CellStyle } from "../../workbook/style";
import type { Area, Worksheet } from "../../workbook/worksheet";

/** What the user does in the grid; the page hands it on to the host, whose answer comes back as changes. */
export interface GridUser {
  /** @param values as `range.values` takes them: "" clears a cell, null leaves it as it is */
  enter(sheet: Worksheet, area: Area, values: unknown): Promise<void>;
  /** Clears contents only. */
  clear(sheet: Worksheet, area: Area): Promise<void>;
  select(sheet: Worksheet, area: Area): void;
  activate(sheet: Worksheet): void;
  restyle(sheet: Worksheet, area: Area, change: (style: CellStyle) => CellStyle): void;
  insertRows(sheet: Worksheet, row: number, count: number): Promise<void>;
  deleteRows(sheet: Worksheet, row: number, count: number): Promise<void>;
  insertColumns(sheet: Worksheet, column: number, count: number): Promise<void>;
  deleteColumns(sheet: Worksheet, column: number, count: number): Promise<void>;
  addSheet(name: string, position: number): Worksheet;
  deleteSheet(sheet: Worksheet): void;
  renameSheet(sheet: Worksheet, name: string): void;
  moveSheet(sheet: Worksheet, position: number): void;
  setColumnWidths(sheet: Worksheet, column: number, count: number, points: number): void;
  setRowHeights(sheet: Worksheet, row: number, count: number, points: number): void;
  /** A cell was opened for editing, or closed. */
  editing(isEdited: boolean): void;
  /** Something could not be done; the grid shows the workbook's content again. */
  refused(message: string): void;
}
