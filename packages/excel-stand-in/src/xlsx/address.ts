import type { Area } from "../workbook/worksheet";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** "A" of 0, "AA" of 26. */
function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "B3" of row 2, column 1. */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** "B3:C9", or "B3" for a single cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** Reads "B3", "$B$3:$C$9", "B:C" or "3:9"; undefined when the text is not an area of one sheet. */
export function parseArea(text: string): Area | undefined {
  const [, column1, row1, column2, row2] =
    /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i.exec(text) ?? [];
  if (column1 === undefined && row1 === undefined) return undefined;
  const single = !text.includes(":");
  const left = column1 === undefined ? 0 : columnNumber(column1);
  const top = row1 === undefined ? 0 : Number(row1) - 1;
  const endColumn = single ? column1 : column2;
  const endRow = single ? row1 : row2;
  const right = endColumn === undefined ? MAX_COLUMNS - 1 : columnNumber(endColumn);
  const bottom = endRow === undefined ? MAX_ROWS - 1 : Number(endRow) - 1;
  if (top < 0 || right >= MAX_COLUMNS || bottom >= MAX_ROWS || right < left || bottom < top) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
