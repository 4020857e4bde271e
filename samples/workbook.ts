import ExcelJS from "exceljs";
import { toDate } from "./calendar";
import { REPORT_DAY } from "./dates";
import { normaliseZip } from "./normalise-zip";
import type { Sheet } from "./sheets";

/**
 * An .xlsx file with one Excel table per sheet. `company` is the document property in which the add-in looks for the
 * provider's name. The same sheets always give the same bytes.
 */
export async function writeWorkbook(sheets: readonly Sheet[], company: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.company = company;
  workbook.title = "Sample register of NPQ participants (invented people)";
  workbook.creator = "NPQ Metrics";
  workbook.lastModifiedBy = "NPQ Metrics";
  workbook.created = toDate(REPORT_DAY);
  workbook.modified = toDate(REPORT_DAY);
  for (const sheet of sheets) addSheet(workbook, sheet);
  return normaliseZip(new Uint8Array(await workbook.xlsx.writeBuffer()), toDate(REPORT_DAY));
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: Sheet): void {
  const worksheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  columns.forEach(({ width, numberFormat }, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = width;
    if (numberFormat !== undefined) column.numFmt = numberFormat;
  });
  worksheet.addTable({
    name,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: columns.map(({ heading }) => ({ name: heading, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  worksheet.getRow(1).font = { bold: true, color: { argb: "FFFFFFFF" } };
  columns.forEach(({ choices }, index) => {
    if (choices) validateColumn(worksheet, index + 1, rows.length, choices);
  });
}

/** The part of exceljs's worksheets that its type declarations leave out: one rule for a whole range of cells. */
interface ValidatedRanges {
  readonly dataValidations: { add(range: string, rule: ExcelJS.DataValidation): void };
}

function validateColumn(worksheet: ExcelJS.Worksheet, column: number, rows: number, choices: readonly string[]): void {
  const { letter } = worksheet.getColumn(column);
  (worksheet as ExcelJS.Worksheet & ValidatedRanges).dataValidations.add(`${letter}2:${letter}${rows + 1}`, {
    type: "list",
    allowBlank: true,
    formulae: [`"${choices.join(",")}"`],
    showErrorMessage: true,
    errorTitle: "Not in the list",
    error: `Please choose one of: ${choices.join(", ")}.`,
  });
}
