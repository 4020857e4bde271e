import ExcelJS from "exceljs";
import { isErrorValue } from "../../src/register/cells/spelling";
import type { Cell, Sheet } from "./sheet";
import type { InventedWorkbook } from "./workbook";

/** An invented workbook as an .xlsx file, written by another program than the product's. */
export async function workbookFileOf({ sheets, is1904 }: InventedWorkbook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = is1904;
  for (const sheet of sheets) write(sheet, workbook.addWorksheet(sheet.name));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function write({ rows, tables, merged }: Sheet, to: ExcelJS.Worksheet): void {
  for (const { name, row, column, rows: count, columns } of tables) {
    const [headings, ...body] = valuesIn(rows, row, column, count, columns);
    to.addTable({
      name,
      ref: to.getCell(row + 1, column + 1).address,
      headerRow: true,
      columns: headings.map((heading) => ({ name: typeof heading === "string" ? heading : "" })),
      rows: body,
    });
  }
  rows.forEach((cells, row) =>
    cells.forEach(({ value, format }, column) => {
      if (value === "" || value === null) return;
      const cell = to.getCell(row + 1, column + 1);
      cell.value = contentOf(value);
      if (format !== undefined) cell.numFmt = format;
    }),
  );
  for (const { row, column, rows: count } of merged) to.mergeCells(row + 1, column + 1, row + count, column + 1);
}

function valuesIn(rows: readonly (readonly Cell[])[], row: number, column: number, count: number, columns: number) {
  return Array.from({ length: count }, (_, r) =>
    Array.from({ length: columns }, (__, c) => contentOf(rows.at(row + r)?.at(column + c)?.value ?? "")),
  );
}

function contentOf(value: unknown): ExcelJS.CellValue {
  if (value === "") return null;
  if (isErrorValue(value)) return { error: value as ExcelJS.CellErrorValue["error"] };
  return value as string | number;
}
