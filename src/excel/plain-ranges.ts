import { findHeadings } from "../register/tables/headings/find-headings";
import type { TableMapping } from "../register/tables/table-mapping";
import type { TableCandidate } from "../register/tables/table-candidate";
import type { SheetArea } from "./read-areas";

/** Rows at the top of a sheet among which the headings are looked for, and those below them that show what the columns hold. */
const HEADING_ROWS = 50;
/** Columns in use, from the left, among which they are looked for: no list of people is wider, and a sheet has 16,384. */
const HEADING_COLUMNS = 500;

/** A sheet, and the part of it that holds values; a null object on a blank sheet. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Where headings are looked for on a sheet; nowhere on a blank one, or below the first rows. */
export function headingAreas({ sheet, used }: UsedSheet): SheetArea[] {
  if (used.isNullObject || used.rowIndex >= HEADING_ROWS) return [];
  const { rowIndex: row, columnIndex: column } = used;
  const rows = Math.min(used.rowCount, HEADING_ROWS - row);
  return [{ sheet, row, column, rows, columns: Math.min(used.columnCount, HEADING_COLUMNS) }];
}

/** Whether a sheet has rows that are not searched for headings. */
export function isLong({ used }: UsedSheet): boolean {
  return !used.isNullObject && used.rowIndex + used.rowCount > HEADING_ROWS;
}

/** Whether a sheet has columns that are not searched for headings. */
export function isWide({ used }: UsedSheet): boolean {
  return !used.isNullObject && used.columnCount > HEADING_COLUMNS;
}

/** Ranges with headings among the first rows of a sheet, whether they are recognised or not. @param values of its heading area */
export function plainRanges(
  { sheet, used }: UsedSheet,
  values: readonly (readonly unknown[])[],
  mappingOf: (name: string) => TableMapping | undefined,
): TableCandidate[] {
  const { rows, row, column } = withoutBlankEdges(values);
  const [top, left] = [used.rowIndex + row, used.columnIndex + column];
  return findHeadings(rows, sheet.name, mappingOf).map((found) => {
    const firstRow = top + found.row + 1;
    const end = found.end === null ? used.rowIndex + used.rowCount : top + found.end;
    return {
      result: found.result,
      titles: found.titles,
      name: found.name,
      isTable: false,
      sheetId: sheet.id,
      sheetName: sheet.name,
      headings: found.headings,
      ...(found.upperHeadings === undefined ? {} : { upperHeadings: found.upperHeadings }),
      sample: found.sample,
      firstRow,
      firstColumn: left + found.column,
      rowCount: Math.max(0, end - firstRow),
    };
  });
}

/** The smallest part that holds all values: what is used further down may be wider. Row and column are where it begins. */
function withoutBlankEdges(values: readonly (readonly unknown[])[]) {
  const isFilled = (cell: unknown): boolean => cell !== "";
  const filled = values.filter((cells) => cells.some(isFilled));
  if (filled.length === 0) return { rows: [], row: 0, column: 0 };
  const column = Math.min(...filled.map((cells) => cells.findIndex(isFilled)));
  const end = Math.max(...filled.map((cells) => cells.findLastIndex(isFilled))) + 1;
  const [row, last] = [values.indexOf(filled[0]), values.lastIndexOf(filled[filled.length - 1])];
  return { rows: values.slice(row, last + 1).map((cells) => cells.slice(column, end)), row, column };
}
