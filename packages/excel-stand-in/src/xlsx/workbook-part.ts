import type { Workbook } from "../workbook/workbook";
import type { Visibility, Worksheet } from "../workbook/worksheet";
import { moveSheetNames, readPrintTitleRows, writeNames, writePrintTitleRows } from "./defined-names";
import type { SourceDocument } from "./document";
import { insertInOrder } from "./insert-in-order";
import { RELATIONSHIPS } from "./relationship-types";
import { relationshipId, type Relationships } from "./relationships";
import { XmlElement } from "./xml";

/** Order that the file format demands of the parts of a workbook (ECMA-376 part 1, §18.2.27). */
const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

const STATES: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** A tab as the workbook part lists it; chart sheets and the like are tabs, too, but not worksheets. */
export interface SheetEntry {
  readonly element: XmlElement;
  readonly index: number;
  readonly relationship: string;
  readonly path: string;
  readonly isWorksheet: boolean;
}

/** Whether the serial dates of a workbook part count from 1904. */
export function countsFrom1904(root: XmlElement): boolean {
  return root.child("workbookPr")?.flag("date1904") ?? false;
}

/** Whether a workbook part protects the structure of the workbook. */
export function protectsStructure(root: XmlElement): boolean {
  return root.child("workbookProtection")?.flag("lockStructure") ?? false;
}

export function sheetEntries(root: XmlElement, related: Relationships): SheetEntry[] {
  const worksheets = new Map(related.targets("worksheet").map(({ id, path }) => [id, path]));
  return (root.child("sheets")?.elements ?? []).map((element, index) => {
    const relationship = relationshipId(element) ?? "";
    const path = worksheets.get(relationship);
    return {
      element,
      index,
      relationship,
      path: path ?? related.target(relationship) ?? "",
      isWorksheet: path !== undefined,
    };
  });
}

/** The tab that was in front when the workbook was saved. */
export function tabInFront(root: XmlElement, entries: readonly SheetEntry[]): SheetEntry | undefined {
  return entries[root.child("bookViews")?.child("workbookView")?.number("activeTab", 0) ?? 0];
}

export function visibilityOf(element: XmlElement): Visibility {
  return STATES[element.get("state") ?? "visible"] ?? "Visible";
}

/**
 * Writes the tabs, their order and the names into the workbook part.
 * @param places relationship of each worksheet of the model.
 * @returns whether sheets were added, removed, renamed or moved.
 */
export function writeWorkbookPart(
  root: XmlElement,
  related: Relationships,
  { workbook, source }: { workbook: Workbook; source: SourceDocument },
  places: ReadonlyMap<Worksheet, string>,
): boolean {
  const before = sheetEntries(root, related);
  const tabs = tabsOf(before, workbook, source, places);
  const front = workbook.isOtherTabInFront
    ? tabInFront(root, before)?.element
    : tabs.find(({ worksheet }) => worksheet === workbook.active)?.element;
  const placeOf = (element: XmlElement | undefined): number => tabs.findIndex((tab) => tab.element === element);
  const sheets = root.child("sheets") ?? insertInOrder(root, new XmlElement("sheets"), ORDER);
  const oldNames = before.map(({ element }) => element.get("name") ?? "");
  sheets.children = tabs.map(({ element }) => element);
  for (const { element, worksheet } of tabs) {
    if (worksheet === undefined) continue;
    element.set("name", worksheet.name);
    if (visibilityOf(element) === worksheet.visibility) continue;
    element.set(
      "state",
      Object.keys(STATES).find((name) => STATES[name] === worksheet.visibility),
    );
  }

  const names = root.child("definedNames") ?? new XmlElement("definedNames");
  moveSheetNames(
    names,
    before.map(({ element }, index) => {
      const place = placeOf(element);
      const oldName = oldNames[index] ?? "";
      return { index: place < 0 ? undefined : place, oldName, name: element.get("name") ?? oldName };
    }),
  );
  writeNames(names, workbook.names);
  tabs.forEach(({ worksheet }, index) => {
    const rows = readPrintTitleRows(names, index);
    if (worksheet !== undefined && String(rows) !== String(worksheet.pageLayout.printTitleRows)) {
      writePrintTitleRows(names, index, worksheet);
    }
  });
  if (names.elements.length === 0) root.remove(names);
  else if (root.child("definedNames") === undefined) insertInOrder(root, names, ORDER);

  writeViews(root, (old) => placeOf(before[old]?.element), placeOf(front));
  if (countsFrom1904(root) !== workbook.date1904) {
    const properties = root.child("workbookPr") ?? insertInOrder(root, new XmlElement("workbookPr"), ORDER);
    properties.set("date1904", workbook.date1904 ? 1 : undefined);
  }
  if (protectsStructure(root) !== workbook.isStructureProtected) writeProtection(root, workbook.isStructureProtected);
  return tabs.map(({ element }) => element.get("name")).join("\n") !== oldNames.join("\n");
}

/** What protects the windows stays, and a password goes with what it protects. */
function writeProtection(root: XmlElement, isStructureProtected: boolean): void {
  const before = root.child("workbookProtection");
  if (!isStructureProtected && before?.flag("lockWindows") !== true) {
    if (before !== undefined) root.remove(before);
    return;
  }
  const protection = before ?? insertInOrder(root, new XmlElement("workbookProtection"), ORDER);
  protection.set("lockStructure", isStructureProtected ? 1 : undefined);
}

interface Tab {
  readonly element: XmlElement;
  /** Undefined for a tab that is not a worksheet. */
  readonly worksheet: Worksheet | undefined;
}

/**
 * All tabs in their order now. One that is not a worksheet stays behind the tab that it followed in the file, or behind the one before
 * that when it is gone.
 */
function tabsOf(
  before: readonly SheetEntry[],
  workbook: Workbook,
  source: SourceDocument,
  places: ReadonlyMap<Worksheet, string>,
): Tab[] {
  let lastId = Math.max(0, ...before.map(({ element }) => element.number("sheetId", 0)));
  const tabs: Tab[] = workbook.worksheets.map((worksheet) => {
    const relationship = places.get(worksheet) ?? "";
    const known = source.sheets.has(worksheet)
      ? before.find((entry) => entry.relationship === relationship)
      : undefined;
    if (known !== undefined) return { element: known.element, worksheet };
    const attributes = { "xmlns:r": RELATIONSHIPS, name: worksheet.name, sheetId: ++lastId, "r:id": relationship };
    return { element: new XmlElement("sheet", attributes), worksheet };
  });
  for (const { element, isWorksheet, index } of before) {
    if (isWorksheet) continue;
    const previous = before.slice(0, index).findLast((entry) => tabs.some((tab) => tab.element === entry.element));
    const place = tabs.findIndex((tab) => tab.element === previous?.element);
    tabs.splice(place + 1, 0, { element, worksheet: undefined });
  }
  return tabs;
}

/**
 * Lets every window keep the tab that it has in front, and the first one show the tab that is in front now.
 * @param placeNow the place now of the tab that was at a place in the file; −1 when it is gone.
 */
function writeViews(root: XmlElement, placeNow: (old: number) => number, front: number): void {
  const list = root.child("bookViews");
  const [first, ...others] = list?.elements ?? [];
  for (const view of others) {
    const place = placeNow(view.number("activeTab", 0));
    if (place !== view.number("activeTab", 0)) view.set("activeTab", Math.max(place, 0)).set("firstSheet", undefined);
  }
  if (front < 0 || (first?.number("activeTab", 0) ?? 0) === front) return;
  if (first === undefined) {
    const views = list ?? insertInOrder(root, new XmlElement("bookViews"), ORDER);
    views.children.push(new XmlElement("workbookView", { activeTab: front }));
  } else first.set("activeTab", front).set("firstSheet", undefined);
}
