import { findHeadings } from "../register/tables/headings/find-headings";
import type { TableMapping } from "../register/tables/table-mapping";
import type { TableCandidate } from "../register/tables/table-candidate";

/** Rows at the top of a sheet among which the headings are looked for, and those below them that show what the columns hold. */
const HEADING_ROWS = 50;

/** Asks for the first rows of sheets; they arrive with the next sync. */
export function requestPlainRanges(sheets: readonly Excel.Worksheet[]) {
  return sheets.map((sheet) => ({
    sheet,
    top: sheet.getRange(`1:${HEADING_ROWS}`).getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex"),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
  }));
}

type RequestedRange = ReturnType<typeof requestPlainRanges>[number];

/** Whether a sheet has rows that were not searched for headings. */
export function isLong({ used }: RequestedRange): boolean {
  return !used.isNullObject && used.rowIndex + used.rowCount > HEADING_ROWS;
}

/** Ranges with headings among the first rows of sheets, whether they are recognised or not. */
export function readPlainRanges(
  requested: readonly RequestedRange[],
  mappingOf: (name: string) => TableMapping | undefined,
): TableCandidate[] {
  return requested.flatMap(({ sheet, top, used }) => {
    // Some builds of Excel return null when the values are too large to pass on: no table of participants is that wide.
    if (top.isNullObject || (top.values as unknown) === null) return [];
    return findHeadings(top.values, sheet.name, mappingOf).map((found) => {
      const firstRow = top.rowIndex + found.row + 1;
      const end = found.end === null ? used.rowIndex + used.rowCount : top.rowIndex + found.end;
      return {
        result: found.result,
        titles: found.titles,
        name: found.name,
        isTable: false,
        sheetId: sheet.id,
        sheetName: sheet.name,
        headings: found.headings,
        sample: found.sample,
        firstRow,
        firstColumn: top.columnIndex + found.column,
        rowCount: Math.max(0, end - firstRow),
      };
    });
  });
}
