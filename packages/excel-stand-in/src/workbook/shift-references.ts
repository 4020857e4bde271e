import { columnName, parseArea } from "./a1";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import { shiftedArea, type Shift } from "./shift-cells";
import type { Area, Worksheet } from "./worksheet";

const SHEET = String.raw`'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`${CELL}:${CELL}|${CELL}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;

/**
 * References of a formula, with what must not be read as one: texts, the columns of tables and other workbooks in brackets, and
 * sheets' names. A word is a reference only if it neither continues another word nor is called as a function.
 */
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]` +
    String.raw`|(?<![\p{L}\p{N}_.$!\]\\])(?:(?<!:)(?<sheet>${SHEET})!)?(?<area>${AREA})(?![\p{L}\p{N}_.(!\[])` +
    String.raw`|'(?:[^']|'')*'`,
  "giu",
);

/**
 * Lets the references of a formula follow their cells when others are inserted or deleted. References whose cells are all
 * deleted become #REF!, as in Excel.
 *
 * @param formula with or without "="
 * @param home sheet that references without a sheet's name mean; undefined where there is none
 */
export function shiftReferences(formula: string, home: Worksheet | undefined, shift: Shift): string {
  return formula.replace(TOKENS, (token: string, ...rest: unknown[]) => {
    const { sheet, area } = rest.at(-1) as { readonly sheet?: string; readonly area?: string };
    const before = area !== undefined && isMeant(sheet, home, shift.sheet) ? parseArea(area) : null;
    if (area === undefined || before === null) return token;
    const after = moved(shift, before);
    const text = after === null ? "#REF!" : isSame(before, after) ? area : rewritten(area, after);
    return sheet === undefined ? text : `${sheet}!${text}`;
  });
}

function isMeant(named: string | undefined, home: Worksheet | undefined, sheet: Worksheet): boolean {
  if (named === undefined) return home === sheet;
  const name = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  return name.toLowerCase() === sheet.name.toLowerCase();
}

/** Whole columns stay what they are when rows come and go, and whole rows when columns do; nothing goes on beyond the sheet's end. */
function moved(shift: Shift, area: Area): Area | null {
  const [start, length, most] =
    shift.axis === "rows" ? (["row", "rows", MAX_ROWS] as const) : (["column", "columns", MAX_COLUMNS] as const);
  if (area[length] === most) return area;
  const after = shiftedArea(shift, area);
  const kept = after === null ? 0 : Math.min(after[length], most - after[start]);
  return after === null || kept <= 0 ? null : { ...after, [length]: kept };
}

function isSame(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The reference with new positions, and its dollar signs where they were. */
function rewritten(reference: string, { row, column, rows, columns }: Area): string {
  const corners = [
    { row, column },
    { row: row + rows - 1, column: column + columns - 1 },
  ];
  return reference
    .split(":")
    .map((corner, i) =>
      corner.replace(/(\$?)([A-Z]+)|(\$?)(\d+)/gi, (_, dollar?: string, letters?: string, rowDollar?: string) =>
        letters === undefined
          ? `${rowDollar ?? ""}${corners[i].row + 1}`
          : `${dollar ?? ""}${columnName(corners[i].column)}`,
      ),
    )
    .join(":");
}
