import type { IRange } from "@univerjs/presets";
import type { Area } from "../../workbook/worksheet";

export function univerRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}

export function areaOfRange({ startRow, endRow, startColumn, endColumn }: IRange): Area {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
