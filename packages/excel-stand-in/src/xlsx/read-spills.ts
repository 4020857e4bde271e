import { DEFAULT_STYLE } from "../workbook/style";
import type { Area, Worksheet } from "../workbook/worksheet";
import { parseArea } from "./address";
import type { CellMetadata } from "./cell-metadata";
import { decodeCellText } from "./cell-text";
import { parseXml } from "./xml";

/**
 * Marks the cells that hold further results of dynamic array formulas, so that these may spill over them again. Array formulas of
 * fixed size have no such cells: whatever is in their area stays as it is.
 */
export function readSpills(rows: string, worksheet: Worksheet, metadata: CellMetadata): void {
  const spills = dynamicArrays(rows, metadata).filter(({ row, column }) => worksheet.cell(row, column)?.formula);
  if (spills.length === 0) return;
  const texts = textsInPlace(rows);
  for (const { row: top, column: left, rows: height, columns: width } of spills) {
    const bottom = Math.min(top + height, Math.max(worksheet.rows.length, texts.length));
    for (let row = top; row < bottom; row++) {
      const [known = [], textsInRow = []] = [worksheet.rows[row], texts[row]];
      const right = Math.min(left + width, Math.max(known.length, textsInRow.length));
      for (let column = left; column < right; column++) {
        const [cell, text] = [known[column], textsInRow[column]];
        if ((cell ?? text) === undefined || cell?.formula !== undefined || cell?.spilledFrom !== undefined) continue;
        const { content, ...rest } = cell ?? { content: null, style: DEFAULT_STYLE };
        worksheet.put(row, column, { ...rest, content: text ?? content, spilledFrom: { row: top, column: left } });
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

/** Texts stored in their cells, by row and column. exceljs does not know empty ones, nor `_xHHHH_` in them. */
function textsInPlace(rows: string): string[][] {
  const texts: string[][] = [];
  for (const [element, cell = ""] of rows.matchAll(/<c(\s[^>]*[^/])>.*?<\/c>/gs)) {
    if (attribute(cell, "t") !== "str") continue;
    const place = parseArea(attribute(cell, "r") ?? "");
    const value = parseXml(element).child("v");
    if (place !== undefined && value !== undefined)
      (texts[place.row] ??= [])[place.column] = decodeCellText(value.text);
  }
  return texts;
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}
