/** Workbooks as .xlsx files. */

export type { OpenedWorkbook, XlsxOptions } from "./src/xlsx/document";
export { newDocument } from "./src/xlsx/new-document";
export { openXlsx } from "./src/xlsx/open-xlsx";
export { saveXlsx } from "./src/xlsx/save-xlsx";
export { UnreadableWorkbook } from "./src/xlsx/unreadable-workbook";
