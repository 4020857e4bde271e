import { isOnSheet } from "./area";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import type { Area } from "./worksheet";

/** 0 → "A", 26 → "AA" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** Rectangle of an A1 reference without sheet: "B2", "$A$1:C4", "A:C", "1:30"; null when it is not one, or lies off the sheet. */
export function parseArea(reference: string): Area | null {
  const [from = "", to = from, ...rest] = reference.trim().split(":");
  if (rest.length > 0) return null;
  const cells = [CELL.exec(from), CELL.exec(to)] as const;
  if (cells[0] && cells[1]) {
    const [[, left, top], [, right, bottom]] = cells;
    return spanned(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  if (!reference.includes(":")) return null;
  const columns = [COLUMN.exec(from), COLUMN.exec(to)] as const;
  if (columns[0] && columns[1]) {
    return spanned(0, columnIndex(columns[0][1]), MAX_ROWS - 1, columnIndex(columns[1][1]));
  }
  const rows = [ROW.exec(from), ROW.exec(to)] as const;
  return rows[0] && rows[1] ? spanned(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, MAX_COLUMNS - 1) : null;
}

function spanned(row1: number, column1: number, row2: number, column2: number): Area | null {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const area = { row, column, rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1 };
  return isOnSheet(area) ? area : null;
}

/** A reference that may name its sheet. */
export interface Reference {
  /** null when the reference names no sheet. */
  readonly sheet: string | null;
  readonly area: Area;
}

const WITH_SHEET = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads "A1:B2", "Sheet1!A1", "'Anna''s sheet'!$A$1" and "=Sheet1!A1"; null when it is not a reference. */
export function parseReference(text: string): Reference | null {
  const [, quoted, plain, address] = WITH_SHEET.exec(text) ?? [];
  const area = parseArea(address ?? text);
  return area === null ? null : { sheet: quoted?.replaceAll("''", "'") ?? plain ?? null, area };
}

/** "A1:C4", "B2", "1:3" for whole rows, "A:C" for whole columns. */
export function formatArea({ row, column, rows, columns }: Area): string {
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** Sheet's name as it is in a reference: quoted unless it is a plain word that cannot be read as a cell. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^(R\d*)?(C\d*)?$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
