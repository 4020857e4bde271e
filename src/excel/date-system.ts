import { DAYS_TO_1904 } from "../register/columns/date-cell";

/** Serial of 1 January 2000 in a workbook of the 1904 date system. */
const YEAR_2000_FROM_1904 = 35_064;

/** Asks which date system the workbook uses; Excel does not say, but its function DATE shows it. Arrives with the next sync. */
export function requestDateSystem(workbook: Excel.Workbook): Excel.FunctionResult<number> {
  return workbook.functions.date(2000, 1, 1).load("value");
}

/** Days to add to the workbook's serial dates: 1462 in a workbook of the 1904 date system, else 0. */
export function dateOffsetOf(year2000: Excel.FunctionResult<number>): number {
  return year2000.value === YEAR_2000_FROM_1904 ? DAYS_TO_1904 : 0;
}
