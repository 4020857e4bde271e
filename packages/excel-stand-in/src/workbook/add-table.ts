import { isOnSheet, overlaps } from "./area";
import { ExcelError, invalidArgument } from "./excel-error";
import { followReferences } from "./follow-references";
import { insertCells, type Shift } from "./shift-cells";
import { tableArea } from "./table-area";
import { tidyHeadings } from "./table-headings";
import { freeTableName } from "./table-name";
import type { Table } from "./table";
import type { Workbook } from "./workbook";
import type { Area, Worksheet } from "./worksheet";

/**
 * Turns cells into a table. Without headings in the cells, Excel shifts them down by a row and writes "Column1" … above.
 *
 * @param follow lets what refers to the cells follow them
 * @throws ExcelError InvalidOperation over another table, MergedRangeConflict over merged cells
 */
export function addTable(
  workbook: Workbook,
  sheet: Worksheet,
  area: Area,
  hasHeaders: boolean,
  follow = (shift: Shift): void => followReferences(workbook, shift),
): Table {
  checkFree(sheet, area);
  if (!hasHeaders) follow(insertCells(sheet, { ...area, rows: 1 }, "Down"));
  const table: Table = {
    id: workbook.newId(),
    name: freeTableName(workbook),
    row: area.row,
    column: area.column,
    rowCount: Math.max(2, area.rows + (hasHeaders ? 0 : 1)),
    columnCount: area.columns,
    hasHeaders: true,
    hasTotals: false,
    style: "TableStyleMedium2",
  };
  sheet.tables.push(table);
  tidyHeadings(sheet, table);
  return table;
}

/**
 * Gives a table other cells. The row of headings stays where it is.
 *
 * @throws ExcelError InvalidArgument when headings or at least one row would be lost; as {@link addTable} otherwise
 */
export function resizeTable(sheet: Worksheet, table: Table, area: Area): void {
  const fixedRows = (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
  const keepsPlace = area.row === table.row && overlaps(area, tableArea(table));
  if (!keepsPlace || area.rows <= fixedRows) {
    throw invalidArgument("the new range must keep the row of headings and at least one row.");
  }
  checkFree(sheet, area, table);
  table.column = area.column;
  table.columnCount = area.columns;
  table.rowCount = area.rows;
  tidyHeadings(sheet, table);
}

function checkFree(sheet: Worksheet, area: Area, except?: Table): void {
  if (!isOnSheet(area)) throw invalidArgument("the range lies off the sheet.");
  if (sheet.tables.some((table) => table !== except && overlaps(tableArea(table), area))) {
    throw new ExcelError("InvalidOperation", "A table cannot overlap another table.");
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new ExcelError("MergedRangeConflict", "A table cannot hold merged cells.");
  }
}
