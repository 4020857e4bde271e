import type { ICellData, IStyleData, IWorksheetData } from "@univerjs/presets";
import type { CellStyle } from "../../workbook/style";
import type { Worksheet } from "../../workbook/worksheet";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS, type SheetSetup } from "./sheet-setup";
import { univerCell } from "./univer-cell";
import { univerRange } from "./univer-range";
import { univerStyle } from "./univer-style";

/** Styles of a snapshot, each one once. */
export class SnapshotStyles {
  readonly styles: Record<string, IStyleData> = {};
  readonly #ids = new Map<CellStyle, string>();

  idOf(style: CellStyle): string {
    let id = this.#ids.get(style);
    if (id === undefined) {
      id = `s${this.#ids.size}`;
      this.#ids.set(style, id);
      this.styles[id] = structuredClone(univerStyle(style));
    }
    return id;
  }
}

/** A sheet as Univer opens it. Without a register of styles, each cell carries its own. */
export function sheetSnapshot(
  sheet: Worksheet,
  id: string,
  setup: SheetSetup,
  styles?: SnapshotStyles,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((cells, row) => {
    const inRow: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      if (cell === undefined) return;
      const drawn = univerCell(cell);
      if (drawn.s) drawn.s = styles === undefined ? structuredClone(univerStyle(cell.style)) : styles.idOf(cell.style);
      inRow[column] = drawn;
    });
    cellData[row] = inRow;
  });
  const rowData: NonNullable<IWorksheetData["rowData"]> = {};
  for (const [row, h] of setup.heights) rowData[row] = { h, ia: 0 };
  for (const row of setup.hiddenRows) rowData[row] = { ...rowData[row], hd: 1 };
  const columnData: NonNullable<IWorksheetData["columnData"]> = {};
  for (const [column, w] of setup.widths) columnData[column] = { w };
  for (const column of setup.hiddenColumns) columnData[column] = { ...columnData[column], hd: 1 };
  return {
    id,
    name: setup.name,
    tabColor: setup.tabColor,
    hidden: setup.isHidden ? 1 : 0,
    freeze: freeze(setup),
    rowCount: setup.rowCount,
    columnCount: setup.columnCount,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: setup.merges.map(univerRange),
    cellData,
    rowData,
    columnData,
    showGridlines: setup.showGridlines ? 1 : 0,
    // Univer fills these in when it opens a workbook, but not when it inserts a sheet.
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rightToLeft: 0,
  };
}

/** Frozen panes as Univer has them: -1 where nothing is frozen. */
export function freeze({ frozen: { rows, columns } }: SheetSetup): IWorksheetData["freeze"] {
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
}
