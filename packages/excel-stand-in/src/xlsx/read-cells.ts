import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { Cell, CellContent } from "../workbook/cell";
import type { Worksheet } from "../workbook/worksheet";
import { decodeCellText } from "./cell-text";
import type { FormulaNames } from "./formula-names";
import { withPlainTexts } from "./plain-texts";
import { RELATIONSHIPS, SPREADSHEET } from "./relationship-types";
import type { SharedStrings } from "./shared-strings";
import type { SheetPart } from "./sheet-part";
import type { StyleSheet } from "./style-sheet";
import { withUsualValues } from "./usual-values";

const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** Number formats from here on are a workbook's own. */
const FIRST_TAG = 164;

/**
 * Reads the cells, row heights and hidden rows of the sheets into the model.
 *
 * exceljs reads the values and shared formulas. It is handed nothing but the rows, with a style sheet in which
 * style n has the number format "n" (a text in quotes): so it leaves date serials as the numbers they are instead of making
 * rounded Date objects of them, tells which style a cell has, and meets none of what makes it slow or fail (validations of
 * whole columns, names, drawings).
 */
export async function readCells(
  sheets: readonly { part: SheetPart; worksheet: Worksheet }[],
  strings: SharedStrings,
  styles: StyleSheet,
  names: FormulaNames,
): Promise<void> {
  const reader = new ExcelJS.Workbook();
  const bytes = await cellsOnly(
    sheets.map(({ part }) => part.rows),
    strings.toString(),
    styles.size,
  );
  await reader.xlsx.load(bytes);
  sheets.forEach(({ worksheet }, index) => {
    const source = reader.getWorksheet(index + 1);
    if (source !== undefined)
      readSheet(source, worksheet, { styles, names, texts: new TextCells(sheets[index].part.rows) });
  });
}

interface Reading {
  readonly styles: StyleSheet;
  readonly names: FormulaNames;
  readonly texts: TextCells;
}

function readSheet(source: ExcelJS.Worksheet, worksheet: Worksheet, reading: Reading): void {
  // Not eachRow and eachCell: they skip formatted blank cells, or else create every cell that is missing.
  for (let number = 1; number <= source.rowCount; number++) {
    const row = source.findRow(number);
    if (row === undefined) continue;
    if (row.height > 0) worksheet.rowHeights.set(number - 1, row.height);
    if (row.hidden) worksheet.hiddenRows.add(number - 1);
    for (let column = 1; column <= row.cellCount; column++) {
      const cell = row.findCell(column);
      if (cell !== undefined) worksheet.put(number - 1, column - 1, readCell(cell, reading));
    }
  }
}

function readCell(source: ExcelJS.Cell, { styles, names, texts }: Reading): Cell {
  // Without a number format of its own a cell has style 0.
  const style = styles.look(Number.parseInt(source.numFmt?.slice(1) ?? "0", 10));
  if (source.type !== ExcelJS.ValueType.Formula) return { content: contentOf(source.value), style };
  // exceljs has no result for an empty text, nor for a formula that was never calculated.
  const content = contentOf(source.result) ?? (texts.has(source.address) ? "" : null);
  return source.formula ? { content, formula: `=${names.fromFile(source.formula)}`, style } : { content, style };
}

/** The cells of a sheet that the file says hold the text that a formula came to. */
class TextCells {
  private addresses: ReadonlySet<string> | undefined;

  constructor(private readonly rows: string) {}

  has(address: string): boolean {
    // Hardly ever needed, so the rows are searched only then.
    this.addresses ??= new Set(
      [...this.rows.matchAll(/<c\s[^>]*\bt\s*=\s*["']str["'][^>]*>/g)].map(
        ([tag]) => /\sr\s*=\s*["']([A-Z]+\d+)["']/.exec(tag)?.[1] ?? "",
      ),
    );
    return this.addresses.has(address);
  }
}

/** Dates, links and rich texts do not occur: exceljs is shown no date formats, no hyperlinks and no runs. */
function contentOf(value: ExcelJS.CellValue): CellContent {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return decodeCellText(value);
  if (typeof value !== "object") return value;
  return "error" in value ? { error: value.error } : null;
}

function stringsForReader(plainStrings: string): string {
  return (
    plainStrings
      // An empty item has no text in exceljs, and a cell that refers to it cannot be read.
      .replace(/<si\s*\/>|<si>\s*<\/si>/g, "<si><t></t></si>")
      // exceljs decodes some of `_xHHHH_`, and only here: guarded, they reach `contentOf`.
      .replace(/_(?=x[0-9A-F]{4}_)/gi, "_x005F_")
  );
}

function rowsForReader(rows: string, strings: string): string {
  const plain = withUsualValues(withPlainTexts(rows), strings);
  if (!plain.includes("&amp;")) return plain;
  // exceljs decodes the texts that formulas come to once too often.
  return plain.replace(/<v>[^<]*<\/v>/g, (value) => value.replaceAll("&amp;", "&amp;amp;"));
}

async function cellsOnly(rows: readonly string[], strings: string, styleCount: number): Promise<ArrayBuffer> {
  const zip = new JSZip();
  const numbered = rows.map((_rows, index) => index + 1);
  const sheets = numbered.map((n) => `<sheet name="${n}" sheetId="${n}" r:id="rId${n}"/>`).join("");
  zip.file(
    "xl/workbook.xml",
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets}</sheets></workbook>`,
  );
  const related = numbered.map(
    (n) => `<Relationship Id="rId${n}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  );
  zip.file(
    "xl/_rels/workbook.xml.rels",
    `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}">${related.join("")}</Relationships>`,
  );
  const styles = Array.from({ length: styleCount }, (_style, number) => number);
  const formats = styles.map((n) => `<numFmt numFmtId="${FIRST_TAG + n}" formatCode="&quot;${n}&quot;"/>`);
  const looks = styles.map((n) => `<xf numFmtId="${FIRST_TAG + n}"/>`);
  zip.file(
    "xl/styles.xml",
    `<styleSheet xmlns="${SPREADSHEET}"><numFmts>${formats.join("")}</numFmts><cellXfs>${looks.join("")}</cellXfs></styleSheet>`,
  );
  const plainStrings = withPlainTexts(strings);
  zip.file("xl/sharedStrings.xml", stringsForReader(plainStrings));
  rows.forEach((text, index) => {
    zip.file(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${SPREADSHEET}" xmlns:x14ac="x14ac"><sheetData>${rowsForReader(text, plainStrings)}</sheetData></worksheet>`,
    );
  });
  return zip.generateAsync({ type: "arraybuffer", compression: "STORE" });
}
