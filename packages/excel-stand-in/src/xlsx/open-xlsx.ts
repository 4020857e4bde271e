import { defaultPageLayout } from "../workbook/page-layout";
import { Workbook } from "../workbook/workbook";
import { Worksheet } from "../workbook/worksheet";
import { readSettings } from "./add-in-settings";
import { readNames, readPrintTitleRows } from "./defined-names";
import { DEFAULT_ADD_IN_ID, type OpenedWorkbook, type SourceSheet, type XlsxOptions } from "./document";
import { readDocumentProperties } from "./document-properties";
import { FormulaNames } from "./formula-names";
import { readHyperlinks } from "./hyperlinks";
import { OfficePackage } from "./office-package";
import { CellReading } from "./cells/cell-reading";
import { partKey } from "./part-name";
import { NO_WORKBOOK, refuseOtherFiles } from "./recognise";
import { readMetadata, readStyles } from "./related-parts";
import { SheetPart } from "./sheet-part";
import { readSheetState } from "./sheet-state";
import { readTables } from "./tables";
import { damaged, UnreadableWorkbook } from "./unreadable-workbook";
import { countsFrom1904, protectsStructure, sheetEntries, tabInFront, visibilityOf } from "./workbook-part";
import { takeSnapshot } from "./write-cells";
import type { XmlElement } from "./xml";

export type { OpenedWorkbook } from "./document";

/** Some programs write names that are longer than the 31 letters of Excel. */
const LONGEST_NAME = 255;

/**
 * Opens an Excel workbook (.xlsx or .xlsm). Keep the result and change its `workbook`; {@link saveXlsx} then writes a file in
 * which everything that was not changed is as it was.
 * @throws UnreadableWorkbook when the bytes are anything else, or damaged.
 */
export async function openXlsx(bytes: Uint8Array, options: XlsxOptions = {}): Promise<OpenedWorkbook> {
  refuseOtherFiles(bytes);
  try {
    return await open(bytes, options);
  } catch (error) {
    throw error instanceof UnreadableWorkbook ? error : damaged(undefined, error);
  }
}

async function open(bytes: Uint8Array, options: XlsxOptions): Promise<OpenedWorkbook> {
  const parts = OfficePackage.open(bytes);
  const workbookPath = findWorkbook(parts);
  const root = parts.xml(workbookPath);
  if (root?.name !== "workbook") throw new Error("No workbook part");
  const related = parts.relationships(workbookPath);
  const { styles, colours } = readStyles(parts, related);
  const names = new FormulaNames(options.customFunctions);
  const addInId = options.addInId ?? DEFAULT_ADD_IN_ID;

  const workbook = new Workbook();
  const definedNames = root.child("definedNames");
  const reading: { worksheet: Worksheet; relationship: string; path: string }[] = [];
  const entries = sheetEntries(root, related);
  for (const { element, relationship, path, isWorksheet, index } of entries) {
    if (!isWorksheet || !parts.has(path)) {
      workbook.otherTabs.add(element.get("name") ?? "");
      continue;
    }
    const worksheet = new Worksheet(worksheetId(element), element.get("name") ?? "", defaultPageLayout());
    worksheet.visibility = visibilityOf(element);
    worksheet.pageLayout.printTitleRows = readPrintTitleRows(definedNames, index);
    if (worksheet.name.length > LONGEST_NAME) {
      throw damaged(
        `a sheet has a name of ${worksheet.name.length.toLocaleString("en-GB")} letters, and Excel allows 31.`,
      );
    }
    if (reading.some((other) => partKey(other.path) === partKey(path))) {
      throw damaged(`the sheet ${worksheet.name} is another sheet as well.`);
    }
    reading.push({ worksheet, relationship, path });
    workbook.worksheets.push(worksheet);
  }
  if (reading.length === 0)
    throw new UnreadableWorkbook("The workbook has no worksheets. Add one in Excel and save it again.");

  const cells = new CellReading(
    parts,
    reading.map(({ path }) => path),
    related.targets("sharedStrings")[0]?.path,
    options.onProgress,
  );
  const texts = await cells.readTexts();
  const metadata = readMetadata(parts, related);
  const shared = { texts: texts.texts, styles, metadata, names, date1904: countsFrom1904(root) };
  const sheets = new Map<Worksheet, SourceSheet>();
  for (const { worksheet, relationship, path } of reading) {
    const part = await cells.readSheet(path, worksheet, shared);
    const place = { package: parts, part: SheetPart.parse(part.rest, path), relationships: parts.relationships(path) };
    readSheetState(place, worksheet, colours, names);
    readTables(place, worksheet);
    readHyperlinks(place, worksheet);
    sheets.set(worksheet, { relationship, path, part, snapshot: takeSnapshot(worksheet) });
  }

  readWorkbookState(workbook, root, parts, addInId);
  parts.endOpening();
  const front = tabInFront(root, entries);
  workbook.isOtherTabInFront = front?.isWorksheet === false;
  workbook.active =
    reading.find(({ relationship }) => relationship === front?.relationship)?.worksheet ??
    workbook.worksheets.find(({ visibility }) => visibility === "Visible") ??
    workbook.worksheets[0];

  const tableIds = workbook.worksheets.flatMap(({ tables }) => tables.map(({ id }) => Number(id) || 0));
  const lastTableId = Math.max(0, ...tableIds);
  const active = workbook.isOtherTabInFront ? undefined : workbook.active;
  return { workbook, source: { parts, workbookPath, sheets, active, lastTableId, addInId, names, texts: texts.part } };
}

/** The path of the workbook part. */
function findWorkbook(parts: OfficePackage): string {
  const path = parts.relationships("").targets("officeDocument")[0]?.path;
  const type = path === undefined ? undefined : parts.contentType(path);
  if (path === undefined || type === undefined) {
    const mimeType = new TextDecoder().decode(parts.bytes("mimetype"));
    throw new UnreadableWorkbook(
      mimeType.includes("opendocument.spreadsheet")
        ? "The file is an OpenDocument spreadsheet (.ods): save it as an Excel Workbook (.xlsx)."
        : NO_WORKBOOK,
    );
  }
  if (/sheet\.binary/i.test(type)) {
    throw new UnreadableWorkbook(
      "The file is an Excel Binary Workbook (.xlsb): open it in Excel and save it as an Excel Workbook (.xlsx).",
    );
  }
  const isWorkbook = /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin))\b.*\.main\+xml$/i;
  if (!isWorkbook.test(type)) {
    throw new UnreadableWorkbook(
      "The file is an Office document, but not an Excel workbook (.xlsx). Choose another file.",
    );
  }
  if (!parts.has(path)) throw new Error("No workbook part");
  return path;
}

function readWorkbookState(workbook: Workbook, root: XmlElement, parts: OfficePackage, addInId: string): void {
  workbook.date1904 = countsFrom1904(root);
  workbook.isStructureProtected = protectsStructure(root);
  for (const [name, refersTo] of readNames(root.child("definedNames"))) workbook.names.set(name, refersTo);
  for (const [key, value] of readSettings(parts, addInId)) workbook.settings.set(key, value);
  readDocumentProperties(parts, workbook.properties);
}

/** In the form of Excel's worksheet ids, made from the number that the sheet has in the file. */
function worksheetId(element: XmlElement): string {
  const number = element.number("sheetId", 0).toString(16).toUpperCase().padStart(12, "0");
  return `{${number.slice(0, 8)}-${number.slice(8)}-0000-0000-000000000000}`;
}
