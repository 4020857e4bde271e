import type { MergedCells } from "../register/tables/source";
import type { FoundTable } from "../register/tables/table-candidate";

/** Most rows that are searched for merged cells: nobody merges by hand in a longer list, and Excel has to look at all of them. */
const MOST_ROWS = 20_000;

/**
 * Asks which cells of a plain range are merged; it arrives with the next sync. Null where there is nothing to ask: an Excel table has no
 * merged cells, and an Excel before ExcelApi 1.13 does not tell.
 */
export function requestMergedCells(context: Excel.RequestContext, table: FoundTable): Excel.RangeAreas | null {
  if (table.isTable || table.rowCount < 1 || table.rowCount > MOST_ROWS) return null;
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
  const merged = context.workbook.worksheets
    .getItem(table.sheetId)
    .getRangeByIndexes(table.firstRow, table.firstColumn, table.rowCount, table.headings.length)
    .getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount");
  return merged;
}

/** Those cells that are merged downwards, as far as the table goes. Of cells that are merged to the right as well, the first column counts. */
export function mergedDownwards(merged: Excel.RangeAreas | null, table: FoundTable): MergedCells[] {
  if (merged === null || merged.isNullObject) return [];
  const end = table.firstRow + table.rowCount;
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount }) => ({
    heading: columnIndex - table.firstColumn,
    row: rowIndex + 1,
    rowCount: Math.min(rowCount, end - rowIndex),
  }));
}
