import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { defaultPageLayout } from "../../src/workbook/page-layout";
import { DEFAULT_STYLE, type CellStyle } from "../../src/workbook/style";
import type { Workbook } from "../../src/workbook/workbook";
import { Worksheet } from "../../src/workbook/worksheet";

/**
 * A workbook as another program wrote it: an Excel table, a chart, a comment, a validation of a whole column, conditional
 * formats, named styles, names of the workbook and of a sheet, protected, hidden and very hidden sheets, an array formula.
 */
export function fixture(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, "fixtures", "rich.xlsx")));
}

/** The file of a workbook put together with exceljs, which serves as the independent witness of the format. */
export async function written(build: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  build(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/**
 * Opens a file with exceljs, but for its drawings (exceljs cannot open a workbook with a chart), and with the paths of tables
 * written in the one way that it understands.
 */
export async function reopened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const zip = await JSZip.loadAsync(bytes);
  zip.remove("xl/drawings");
  for (const [path, entry] of Object.entries(zip.files)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) {
      zip.file(path, (await entry.async("string")).replace(/<(drawing|legacyDrawing) [^>]*>/g, ""));
    } else if (/^xl\/worksheets\/_rels\//.test(path)) {
      const drawings = /<Relationship [^>]*\/(comments|vmlDrawing|drawing)"[^>]*>/g;
      zip.file(path, (await entry.async("string")).replace(drawings, "").replace('Target="/xl/', 'Target="../'));
    }
  }
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await zip.generateAsync({ type: "arraybuffer" }));
  return workbook;
}

/** Text of every part by path. */
export async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: Record<string, string> = {};
  for (const [path, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts[path] = await entry.async("string");
  }
  return parts;
}

/** Paths of the parts that are not the same in both files. */
export async function changedParts(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((path) => old[path] !== now[path]).sort();
}

/** The same file with some parts written differently, and others put in place. */
export async function withParts(
  bytes: Uint8Array,
  change: (path: string, text: string) => string,
  others: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, entry] of Object.entries(zip.files)) {
    if (!entry.dir && /\.(xml|rels)$/.test(path)) zip.file(path, change(path, await entry.async("string")));
  }
  for (const [path, content] of Object.entries(others)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

export function sheetOf(workbook: Workbook, name: string): Worksheet {
  const worksheet = workbook.worksheets.find((candidate) => candidate.name === name);
  if (worksheet === undefined) throw new Error(`No sheet ${name}`);
  return worksheet;
}

export function addSheet(workbook: Workbook, name: string): Worksheet {
  const worksheet = new Worksheet(workbook.newId(), name, defaultPageLayout());
  workbook.worksheets.push(worksheet);
  workbook.active ??= worksheet;
  return worksheet;
}

export function styled(changes: Partial<CellStyle>): CellStyle {
  return { ...DEFAULT_STYLE, ...changes };
}
