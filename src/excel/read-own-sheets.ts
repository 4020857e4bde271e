import { readOwnCells, requestOwnCells } from "./own-cells";
import { readAreas } from "./read-areas";
import type { FormerSheet } from "./user-notes";

/**
 * How far a sheet is looked at. No summary sheet reaches so far, and whatever the user keeps beyond it is in nobody's way; all of it may be
 * more than Excel hands over.
 */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 100;

/** What is on summary sheets: two round trips, or a few more where much was added to them. */
export async function readOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<FormerSheet[]> {
  if (sheets.length === 0) return [];
  const asked = sheets.map((sheet) => ({
    sheet,
    own: requestOwnCells(sheet),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const areas = asked.map(({ sheet, used }) =>
    used.isNullObject
      ? null
      : {
          ...{ sheet, row: 0, column: 0 },
          rows: Math.min(MOST_ROWS, used.rowIndex + used.rowCount),
          columns: Math.min(MOST_COLUMNS, used.columnIndex + used.columnCount),
        },
  );
  const read = await readAreas(
    context,
    areas.filter((area) => area !== null),
  );
  return asked.map(({ own, used }, i) => {
    const area = areas[i];
    const usedRows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
    return { own: readOwnCells(own), usedRows, values: area === null ? [] : (read.get(area) ?? []) };
  });
}
