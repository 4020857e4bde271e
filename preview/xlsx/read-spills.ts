import type { Area, Worksheet } from "../workbook/worksheet";
import { cellName, parseArea } from "./address";
import type { CellMetadata } from "./cell-metadata";
import { decodeCellText } from "./cell-text";
import { parseXml } from "./xml";

/**
 * Marks the cells that hold further results of dynamic array formulas, so that these may spill over them again. Array formulas of
 * fixed size have no such cells: what stands in their area stays what it is.
 */
export function readSpills(rows: string, worksheet: Worksheet, metadata: CellMetadata): void {
  const spills = dynamicArrays(rows, metadata).filter(({ row, column }) => worksheet.cell(row, column)?.formula);
  if (spills.length === 0) return;
  const texts = textsInPlace(rows);
  for (const spill of spills) {
    const lastRow = Math.min(spill.row + spill.rows, worksheet.rows.length);
    for (let row = spill.row; row < lastRow; row++) {
      const lastColumn = Math.min(spill.column + spill.columns, worksheet.rows[row]?.length ?? 0);
      for (let column = spill.column; column < lastColumn; column++) {
        const cell = worksheet.cell(row, column);
        if (cell === undefined || cell.formula !== undefined || cell.spilledFrom !== undefined) continue;
        const content = texts.get(cellName(row, column)) ?? cell.content;
        worksheet.put(row, column, { ...cell, content, spilledFrom: { row: spill.row, column: spill.column } });
      }
    }
  }
}

function dynamicArrays(rows: string, metadata: CellMetadata): Area[] {
  const found: Area[] = [];
  for (const [, cell = "", formula = ""] of rows.matchAll(/<c(\s[^>]*[^/])>\s*<f(\s[^>]*)>/g)) {
    if (attribute(formula, "t") !== "array" || !metadata.isDynamicArray(Number(attribute(cell, "cm") ?? 0))) continue;
    const [anchor, area] = [parseArea(attribute(cell, "r") ?? ""), parseArea(attribute(formula, "ref") ?? "")];
    if (area !== undefined && anchor?.row === area.row && anchor.column === area.column) found.push(area);
  }
  return found;
}

/** Texts that stand in their cells without a formula, by address. exceljs knows neither empty ones nor `_xHHHH_` in them. */
function textsInPlace(rows: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [element, cell = ""] of rows.matchAll(/<c(\s[^>]*[^/])>.*?<\/c>/gs)) {
    if (attribute(cell, "t") !== "str") continue;
    const value = parseXml(element).child("v");
    if (value !== undefined) texts.set(attribute(cell, "r") ?? "", decodeCellText(value.text));
  }
  return texts;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}
