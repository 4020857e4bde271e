import { defaultPageLayout } from "../../src/workbook/page-layout";
import { parseArea } from "../../src/workbook/a1";
import type { CellContent } from "../../src/workbook/cell";
import { Worksheet, type Area } from "../../src/workbook/worksheet";
import { writeValues } from "../../src/workbook/write-values";

export function blankSheet(name = "Sheet1"): Worksheet {
  return new Worksheet("{sheet}", name, defaultPageLayout());
}

/** A sheet with values from A1 on. */
export function sheetOf(values: readonly (readonly (string | number | null)[])[]): Worksheet {
  const sheet = blankSheet();
  writeValues(sheet, { row: 0, column: 0, rows: values.length, columns: values[0].length }, values, false);
  return sheet;
}

export function area(address: string): Area {
  const found = parseArea(address);
  if (found === null) throw new Error(`${address} is no address.`);
  return found;
}

export function contents(sheet: Worksheet, address: string): CellContent[][] {
  const { row, column, rows, columns } = area(address);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => sheet.cell(row + r, column + c)?.content ?? null),
  );
}
