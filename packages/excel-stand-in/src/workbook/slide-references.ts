import { columnName, parseArea } from "./a1";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}:${CELL}|${CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

/**
 * References of a formula, with what must not be read as one: texts, quoted names of sheets, and in brackets columns of tables and other
 * workbooks. A word is a reference only if it neither continues another word nor is called as a function.
 */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]` +
    String.raw`|(?<![\p{L}\p{N}_.$\\])(?<area>${AREA})(?![\p{L}\p{N}_.(![])`,
  "giu",
);
const CORNER = /(\$?)([A-Z]+)|(\$?)(\d+)/gi;

/**
 * A formula as it reads in another cell that shares it: references move along, but for what has a dollar sign. What would leave the sheet
 * becomes #REF!.
 *
 * @param formula with or without "="
 */
export function slideReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const { area } = rest.at(-1) as { readonly area?: string };
    // "ABCD1" and "ZZZ1" are names: the sheet ends before.
    return area === undefined || parseArea(area) === null ? token : moved(area, rows, columns);
  });
}

function moved(area: string, rows: number, columns: number): string {
  let isOff = false;
  const text = area.replace(CORNER, (part, fixed?: string, letters?: string, rowFixed?: string, row?: string) => {
    if ((fixed ?? rowFixed) !== "") return part;
    const at = letters === undefined ? Number(row) - 1 + rows : columnNumber(letters) + columns;
    if (at < 0 || at >= (letters === undefined ? MAX_ROWS : MAX_COLUMNS)) isOff = true;
    return isOff ? part : letters === undefined ? String(at + 1) : columnName(at);
  });
  return isOff ? "#REF!" : text;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
