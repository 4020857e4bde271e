import { SAMPLE_ROWS } from "../register/tables/headings/sample-rows";
import type { TableCandidate } from "../register/tables/table-candidate";
import type { TableMapping } from "../register/tables/table-mapping";
import type { SheetArea } from "./read-areas";
import { recognised } from "./recognised";
import { LAST_ROW } from "./sheet-limits";

/** Rows below an Excel table that are searched for rows meant to belong to it, perhaps after a blank one. */
const LOOK_BELOW = 3;

/** Asks for an Excel table's place; it arrives with the next sync. */
export function requestTable(table: Excel.Table) {
  return {
    table,
    sheet: table.worksheet.load("id,name"),
    range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"),
  };
}

type RequestedTable = ReturnType<typeof requestTable>;

/** An Excel table's headings and first rows. */
interface TableTop extends SheetArea {
  readonly table: Excel.Table;
  /** Rows below the headings, without the totals row. */
  readonly rowCount: number;
}

/** Where the headings and first rows of an Excel table are; nowhere when it shows no headings. */
export function tableTop({ table, sheet, range }: RequestedTable): TableTop[] {
  if (!table.showHeaders) return [];
  const rowCount = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  const { rowIndex: row, columnIndex: column, columnCount: columns } = range;
  return [{ table, sheet, row, column, rows: 1 + Math.min(rowCount, SAMPLE_ROWS), columns, rowCount }];
}

/** An Excel table with its headings. @param values of its top */
export function tableCandidate(
  { table, sheet, row, column, rowCount }: TableTop,
  [headings = [], ...sample]: readonly (readonly unknown[])[],
  mappingOf: (name: string) => TableMapping | undefined,
): TableCandidate {
  return {
    ...recognised(headings, sample, [table.name, sheet.name], mappingOf(table.name)),
    name: table.name,
    isTable: true,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow: row + 1,
    firstColumn: column,
    rowCount,
  };
}

/** The rows below an Excel table, unless its totals row or the end of the sheet is there. */
export function rowsBelow({ table, sheet, range }: RequestedTable): (SheetArea & { readonly name: string })[] {
  const row = range.rowIndex + range.rowCount;
  if (table.showTotals || row >= LAST_ROW || !table.showHeaders) return [];
  const { columnIndex: column, columnCount: columns } = range;
  return [{ name: table.name, sheet, row, column, rows: Math.min(LOOK_BELOW, LAST_ROW - row), columns }];
}
