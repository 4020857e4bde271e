import { isOnSheet } from "../../workbook/area";
import type { Cell, CellContent } from "../../workbook/cell";
import { DEFAULT_STYLE } from "../../workbook/style";
import type { Worksheet } from "../../workbook/worksheet";

/** A position of a sheet. */
interface Position {
  readonly row: number;
  readonly column: number;
}

/** A result with what is said about it when it is an error, and the format that came with it when it is a number. */
export interface SpilledValue {
  readonly content: CellContent;
  readonly message?: string | undefined;
  readonly valueFormat?: string | undefined;
}

/** Whether rows of results find room behind the cell of their formula. */
export function hasRoom(sheet: Worksheet, anchor: Position, rows: number, columns: number): boolean {
  if (!isOnSheet({ ...anchor, rows, columns })) return false;
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const cell = r === 0 && c === 0 ? undefined : sheet.cell(anchor.row + r, anchor.column + c);
      if (cell === undefined || (cell.content === null && cell.formula === undefined)) continue;
      if (cell.spilledFrom?.row !== anchor.row || cell.spilledFrom.column !== anchor.column) return false;
    }
  }
  return true;
}

/** Puts a result into a cell, which keeps its look; returns whether it has changed. */
export function putResult(
  sheet: Worksheet,
  row: number,
  column: number,
  { content, message, valueFormat }: SpilledValue,
  spilledFrom?: Position,
): boolean {
  const cell = sheet.cell(row, column);
  const isSpilledAlike =
    cell?.spilledFrom?.row === spilledFrom?.row && cell?.spilledFrom?.column === spilledFrom?.column;
  const isSaidAlike = cell?.errorMessage === message && cell?.valueFormat === valueFormat;
  if (cell !== undefined && isSpilledAlike && isSaidAlike && isSameContent(cell.content, content)) return false;
  const {
    errorMessage: _message,
    valueFormat: _format,
    spilledFrom: _from,
    ...rest
  } = cell ?? { content: null, style: DEFAULT_STYLE };
  sheet.put(row, column, {
    ...rest,
    content,
    ...(message !== undefined && { errorMessage: message }),
    ...(valueFormat !== undefined && { valueFormat }),
    ...(spilledFrom !== undefined && { spilledFrom: { row: spilledFrom.row, column: spilledFrom.column } }),
  });
  return true;
}

/** Takes a spilled result out of its cell. */
export function clearSpilled(sheet: Worksheet, row: number, column: number): void {
  const cell = sheet.cell(row, column);
  if (cell?.spilledFrom === undefined) return;
  const { style, hyperlink } = cell;
  const isPlain = style === DEFAULT_STYLE && hyperlink === undefined;
  const blank: Cell = { content: null, style, ...(hyperlink !== undefined && { hyperlink }) };
  sheet.put(row, column, isPlain ? undefined : blank);
}

export function isSameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.error === b.error;
  return a === b;
}
