import type { Worksheet } from "../workbook/worksheet";
import { writeSettings } from "./add-in-settings";
import type { OpenedWorkbook, SourceSheet } from "./document";
import { dropSheetTitles, writeDocumentProperties } from "./document-properties";
import type { OfficePackage, PartContent } from "./office-package";
import { readMetadata, readStyles } from "./related-parts";
import { RELATIONSHIPS, SPREADSHEET_TYPE } from "./relationship-types";
import type { Relationships } from "./relationships";
import { SharedStrings } from "./shared-strings";
import { SheetPart } from "./sheet-part";
import type { SheetWriting } from "./sheet-state";
import { saveSheet } from "./save-sheet";
import { countsFrom1904, sheetEntries, writeWorkbookPart, type SheetEntry } from "./workbook-part";
import { EMPTY_SNAPSHOT } from "./write-cells";
import type { XmlElement } from "./xml";

/** Parts that belong to one worksheet alone and go with it; pictures may be shared. */
const DEPENDANTS = [
  "table",
  "comments",
  "threadedComment",
  "vmlDrawing",
  "drawing",
  "printerSettings",
  "customProperty",
  "pivotTable",
];

/**
 * Writes the workbook as .xlsx: the file that was opened with the changes made since. Saving changes neither the model nor
 * what was opened, and gives the same bytes when nothing has changed in between.
 * @param options.modified when the workbook was last changed; without it the file keeps the time it has.
 */
export async function saveXlsx(opened: OpenedWorkbook, options: { modified?: Date } = {}): Promise<Uint8Array> {
  const { workbook, source } = opened;
  if (workbook.worksheets.length === 0) throw new Error("A workbook needs at least one worksheet.");
  const parts = source.parts.copy();
  const root = parts.xml(source.workbookPath);
  if (root === undefined) throw new Error("No workbook part");
  const rootBefore = root.toString();
  const related = parts.relationships(source.workbookPath);
  const { styles, colours } = readStyles(parts, related);
  const stylesBefore = styles.root.toString();
  const strings = new SharedStrings(source.texts);
  const metadata = readMetadata(parts, related);
  const metadataBefore = metadata.root.toString();
  let lastTableId = source.lastTableId;
  const writing: SheetWriting = {
    styles,
    strings,
    metadata,
    colours,
    names: source.names,
    date1904: countsFrom1904(root),
    nextTableId: () => ++lastTableId,
  };

  const removed = removeSheets(parts, opened);
  let cellsChanged = removed.length > 0;
  const places = new Map<Worksheet, string>();
  const front = workbook.isOtherTabInFront ? undefined : workbook.active;
  for (const worksheet of workbook.worksheets) {
    const place = source.sheets.get(worksheet) ?? addSheet(parts, related);
    places.set(worksheet, place.relationship);
    const selected = front === source.active ? undefined : worksheet === front;
    if (saveSheet(parts, source.parts, place, worksheet, writing, selected)) cellsChanged = true;
  }
  if (front !== source.active) deselectOtherTabs(parts, sheetEntries(root, related));

  const listChanged = writeWorkbookPart(root, related, opened, places);
  for (const relationship of removed) related.remove(relationship);
  if (listChanged) dropSheetTitles(parts);
  if (cellsChanged) dropCalculationOrder(parts, related);
  if (strings.hasAdditions) {
    const path = related.targets("sharedStrings")[0]?.path;
    const chunks = () => (path === undefined ? undefined : source.parts.chunks(path));
    writeRelated(parts, related, "sharedStrings", () => strings.written(chunks()));
  }
  if (styles.root.toString() !== stylesBefore || related.targets("styles").length === 0) {
    writeRelated(parts, related, "styles", styles.root);
  }
  if (metadata.root.toString() !== metadataBefore) {
    writeRelated(parts, related, "sheetMetadata", metadata.root, "metadata");
  }
  writeSettings(parts, source.addInId, workbook.settings);
  writeDocumentProperties(parts, workbook.properties, options.modified);
  if (root.toString() !== rootBefore) parts.write(source.workbookPath, root);
  return parts.toBytes();
}

/** Takes the selection from chart sheets and the like: tabs that are selected together are changed together. */
function deselectOtherTabs(parts: OfficePackage, entries: readonly SheetEntry[]): void {
  for (const { path, isWorksheet } of entries) {
    const root = isWorksheet ? undefined : parts.xml(path);
    const view = root?.child("sheetViews")?.child("sheetView");
    if (root !== undefined && view?.flag("tabSelected") === true) {
      view.set("tabSelected", undefined);
      parts.write(path, root);
    }
  }
}

function addSheet(parts: OfficePackage, related: Relationships): SourceSheet {
  const path = parts.freePath("xl/worksheets/sheet", ".xml");
  // Reserved at once, so that the next new sheet gets a different path.
  parts.write(path, SheetPart.empty().root, `${SPREADSHEET_TYPE}.worksheet+xml`);
  return {
    path,
    relationship: related.add(`${RELATIONSHIPS}/worksheet`, path),
    part: undefined,
    snapshot: EMPTY_SNAPSHOT,
  };
}

/** Removes the parts of the worksheets that are gone; returns their relationships, which the list of tabs still names. */
function removeSheets(parts: OfficePackage, { workbook, source }: OpenedWorkbook): string[] {
  const removed = [...source.sheets].filter(([worksheet]) => !workbook.worksheets.includes(worksheet));
  for (const [, { path }] of removed) {
    const own = parts.relationships(path);
    for (const dependant of DEPENDANTS.flatMap((kind) => own.targets(kind))) parts.remove(dependant.path);
    parts.remove(path);
  }
  return removed.map(([, { relationship }]) => relationship);
}

/** The order of calculation names cells that may be gone; Excel makes it again. */
function dropCalculationOrder(parts: OfficePackage, related: Relationships): void {
  for (const { id, path } of related.targets("calcChain")) {
    parts.remove(path);
    related.remove(id);
  }
}

/** @param name name of the part's file, if it is not that of its kind */
function writeRelated(
  parts: OfficePackage,
  related: Relationships,
  kind: string,
  content: PartContent | XmlElement,
  name = kind,
): void {
  const existing = related.targets(kind)[0]?.path;
  // Some programs find these parts by their usual names only.
  const usual = `xl/${name}.xml`;
  const path = existing ?? (parts.has(usual) ? parts.freePath(`xl/${name}`, ".xml") : usual);
  parts.write(path, content, `${SPREADSHEET_TYPE}.${kind}+xml`);
  if (existing === undefined) related.add(`${RELATIONSHIPS}/${kind}`, path);
}
