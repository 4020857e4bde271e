import type { Worksheet } from "../workbook/worksheet";
import { writeSettings } from "./add-in-settings";
import type { OpenedWorkbook, SourceSheet } from "./document";
import { dropSheetTitles, writeDocumentProperties } from "./document-properties";
import type { OfficePackage } from "./office-package";
import { readMetadata, readStyles, relatedText } from "./related-parts";
import { RELATIONSHIPS, SPREADSHEET_TYPE } from "./relationship-types";
import type { Relationships } from "./relationships";
import { SharedStrings } from "./shared-strings";
import { selectTab } from "./sheet-look";
import { SheetPart } from "./sheet-part";
import { writeSheet, type SheetWriting } from "./sheet-state";
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
  const root = await parts.xml(source.workbookPath);
  if (root === undefined) throw new Error("No workbook part");
  const rootBefore = root.toString();
  const related = await parts.relationships(source.workbookPath);
  const { styles, colours } = await readStyles(parts, related);
  const stylesBefore = styles.root.toString();
  const strings = new SharedStrings(await relatedText(parts, related, "sharedStrings"));
  const metadata = await readMetadata(parts, related);
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

  const removed = await removeSheets(parts, opened);
  let cellsChanged = removed.length > 0;
  const places = new Map<Worksheet, string>();
  const front = workbook.isOtherTabInFront ? undefined : workbook.active;
  for (const worksheet of workbook.worksheets) {
    const place = source.sheets.get(worksheet) ?? addSheet(parts, related);
    places.set(worksheet, place.relationship);
    const selected = front === source.active ? undefined : worksheet === front;
    if (await saveSheet(parts, place, worksheet, writing, selected)) cellsChanged = true;
  }
  if (front !== source.active) await deselectOtherTabs(parts, sheetEntries(root, related));

  const listChanged = writeWorkbookPart(root, related, opened, places);
  for (const relationship of removed) related.remove(relationship);
  if (listChanged) await dropSheetTitles(parts);
  if (cellsChanged) dropCalculationOrder(parts, related);
  if (strings.hasAdditions) writeRelated(parts, related, "sharedStrings", strings.toString());
  if (styles.root.toString() !== stylesBefore || related.targets("styles").length === 0) {
    writeRelated(parts, related, "styles", styles.root);
  }
  if (metadata.root.toString() !== metadataBefore) {
    writeRelated(parts, related, "sheetMetadata", metadata.root, "metadata");
  }
  await writeSettings(parts, source.addInId, workbook.settings);
  await writeDocumentProperties(parts, workbook.properties, options.modified);
  if (root.toString() !== rootBefore) parts.write(source.workbookPath, root);
  return parts.toBytes();
}

/**
 * Writes one worksheet; returns whether its cells have changed.
 * @param selected whether the sheet's tab is the selected one; undefined = as it is.
 */
async function saveSheet(
  parts: OfficePackage,
  { path, snapshot }: SourceSheet,
  worksheet: Worksheet,
  writing: SheetWriting,
  selected: boolean | undefined,
): Promise<boolean> {
  const text = await parts.text(path);
  const part = text === undefined ? SheetPart.empty() : SheetPart.parse(text, writing.date1904);
  const [stateBefore, rowsBefore] = [part.root.toString(), part.rows];
  const place = { package: parts, part, relationships: await parts.relationships(path) };
  await writeSheet(place, snapshot, worksheet, writing);
  if (selected !== undefined) selectTab(part, selected);
  const rowsChanged = part.rows !== rowsBefore;
  // The area in use is optional, and a wrong one misleads other programs.
  if (rowsChanged) part.drop("dimension");
  if (rowsChanged || part.root.toString() !== stateBefore || text === undefined) {
    parts.write(path, part.toString(), `${SPREADSHEET_TYPE}.worksheet+xml`);
  }
  return rowsChanged;
}

/** Takes the selection from chart sheets and the like: tabs that are selected together are changed together. */
async function deselectOtherTabs(parts: OfficePackage, entries: readonly SheetEntry[]): Promise<void> {
  for (const { path, isWorksheet } of entries) {
    const root = isWorksheet ? undefined : await parts.xml(path);
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
  parts.write(path, SheetPart.empty().toString(), `${SPREADSHEET_TYPE}.worksheet+xml`);
  return { path, relationship: related.add(`${RELATIONSHIPS}/worksheet`, path), snapshot: EMPTY_SNAPSHOT };
}

/** Removes the parts of the worksheets that are gone; returns their relationships, which the list of tabs still names. */
async function removeSheets(parts: OfficePackage, { workbook, source }: OpenedWorkbook): Promise<string[]> {
  const removed = [...source.sheets].filter(([worksheet]) => !workbook.worksheets.includes(worksheet));
  for (const [, { path }] of removed) {
    const own = await parts.relationships(path);
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
  content: string | XmlElement,
  name = kind,
): void {
  const existing = related.targets(kind)[0]?.path;
  // Some programs find these parts by their usual names only.
  const usual = `xl/${name}.xml`;
  const path = existing ?? (parts.has(usual) ? parts.freePath(`xl/${name}`, ".xml") : usual);
  parts.write(path, content, `${SPREADSHEET_TYPE}.${kind}+xml`);
  if (existing === undefined) related.add(`${RELATIONSHIPS}/${kind}`, path);
}
