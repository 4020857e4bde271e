import type { Area } from "./worksheet";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → "A", 26 → "AA" */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMNS = /^\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7})$/;

/** Rectangle of an A1 reference without sheet: "B2", "A1:C4", "A:C", "1:30"; null when it is none, or lies off the sheet. */
export function parseArea(reference: string): Area | null {
  const [from = "", to = from] = reference.split(":");
  const corners = [CELL.exec(from), CELL.exec(to)] as const;
  if (corners[0] && corners[1]) {
    return areaOf(
      Number(corners[0][2]) - 1,
      columnIndex(corners[0][1]),
      Number(corners[1][2]) - 1,
      columnIndex(corners[1][1]),
    );
  }
  const columns = [COLUMNS.exec(from), COLUMNS.exec(to)] as const;
  if (columns[0] && columns[1] && reference.includes(":")) {
    return areaOf(0, columnIndex(columns[0][1]), MAX_ROWS - 1, columnIndex(columns[1][1]));
  }
  const rows = [ROWS.exec(from), ROWS.exec(to)] as const;
  if (rows[0] && rows[1] && reference.includes(":")) {
    return areaOf(Number(rows[0][1]) - 1, 0, Number(rows[1][1]) - 1, MAX_COLUMNS - 1);
  }
  return null;
}

function areaOf(row1: number, column1: number, row2: number, column2: number): Area | null {
  const [top, bottom] = [Math.min(row1, row2), Math.max(row1, row2)];
  const [left, right] = [Math.min(column1, column2), Math.max(column1, column2)];
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** "A1:C4", "B2", "1:3" for whole rows, "A:C" for whole columns. */
export function formatArea({ row, column, rows, columns }: Area): string {
  if (columns === MAX_COLUMNS) return `${row + 1}:${row + rows}`;
  if (rows === MAX_ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** Sheet's name as it stands in a reference: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
