import type { WorkbookSettings } from "../excel/settings";
import { todaySerial } from "./clock";

/** The day that a workbook's report is of: the one that it sets, else today. As an Excel serial day number. */
export function dayOfReport({ reportDay }: Pick<WorkbookSettings, "reportDay">): number {
  return reportDay ?? todaySerial();
}
