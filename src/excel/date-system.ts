import { DAYS_TO_1904 } from "../register/columns/date-cell";
import { isOfKind } from "../register/tables/fields";
import type { FoundTable } from "../register/tables/table-candidate";
import { shownDateOffset } from "./shown-date";

/** Serial of 1 January 2000 in a workbook of the 1904 date system. */
const YEAR_2000_FROM_1904 = 35_064;
/** Rows of a table whose dates are looked at as Excel shows them. */
const SHOWN_ROWS = 20;

/** Asks which date system the workbook uses; Excel does not say, but its function DATE shows it. Arrives with the next sync. */
export function requestDateSystem(workbook: Excel.Workbook): Excel.FunctionResult<number> {
  return workbook.functions.date(2000, 1, 1).load("value");
}

/**
 * Days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0. It is documented for DATE in a cell only
 * that it follows the workbook, not for DATE called by an add-in: see {@link offsetOfShown}.
 */
export function dateOffsetOf(year2000: Excel.FunctionResult<number>): number {
  return year2000.value === YEAR_2000_FROM_1904 ? DAYS_TO_1904 : 0;
}

/** The first cells of a column of dates, as numbers and as Excel shows them. */
interface ShownDates {
  readonly table: FoundTable;
  /** Position among the table's headings, 0-based. */
  readonly column: number;
  readonly cells: Excel.Range;
}

/** Asks for the first dates of a table; they arrive with the next sync. */
export function requestShownDates(context: Excel.RequestContext, table: FoundTable): ShownDates[] {
  const sheet = context.workbook.worksheets.getItem(table.sheetId);
  const height = Math.min(table.rowCount, SHOWN_ROWS);
  return [...table.recognition.columns]
    .filter(([field]) => isOfKind(field, "date"))
    .map(([, column]) => {
      const cells = sheet.getRangeByIndexes(table.firstRow, table.firstColumn + column, height, 1);
      return { table, column, cells: cells.load("values,text") };
    });
}

/** The same as {@link dateOffsetOf}, as most of the dates show it; 0 where none tells. */
export function offsetOfShown(dates: readonly Excel.Range[]): number {
  let balance = 0;
  for (const cells of dates) {
    for (const [value, text] of pairsOf(cells)) {
      const offset = shownDateOffset(value, text);
      if (offset !== null) balance += offset === 0 ? -1 : 1;
    }
  }
  return balance > 0 ? DAYS_TO_1904 : 0;
}

/** Whether Excel shows a number of the column as something else, and so as a date: 1 as 01/01/1900. */
export function isShownAsDate({ cells }: ShownDates): boolean {
  return pairsOf(cells).some(
    ([value, text]) => typeof value === "number" && /\d/.test(String(text)) && !/^[-+]?[\d.,\s]+%?$/.test(String(text)),
  );
}

function pairsOf({ values, text }: Excel.Range): (readonly [value: unknown, text: unknown])[] {
  // Some builds of Excel return null when the values are too large to pass on.
  return ((values as unknown[][] | null) ?? []).map(([value], row) => [value, (text as unknown[][])[row][0]]);
}
