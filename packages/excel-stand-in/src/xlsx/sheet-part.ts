import { insertInOrder } from "./insert-in-order";
import { RELATIONSHIPS, SPREADSHEET } from "./relationship-types";
import { parseXml, serializeXml, XmlElement } from "./xml";

/** Order that the file format demands of the parts of a worksheet (ECMA-376 part 1, §18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
  "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

const EMPTY_SHEET =
  `<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>';

/** A worksheet part but for its cells, as a tree. The cells are by far the largest part and mostly stay as they are. */
export class SheetPart {
  private constructor(readonly root: XmlElement) {}

  static empty(): SheetPart {
    return SheetPart.parse(EMPTY_SHEET);
  }

  /** @param text the part with an empty `sheetData` */
  static parse(text: string, name?: string): SheetPart {
    return new SheetPart(parseXml(text, name));
  }

  /** What the part is before and behind its rows, with the tags around them. */
  around(): { before: string; after: string } {
    const [before = "", after = ""] = serializeXml(this.root).split("<sheetData/>");
    return { before: `${before}<sheetData>`, after: `</sheetData>${after}` };
  }

  child(name: string): XmlElement | undefined {
    return this.root.child(name);
  }

  /** The child of this name, made at its proper place if it is missing. */
  ensure(name: string): XmlElement {
    return this.root.child(name) ?? this.put(new XmlElement(name));
  }

  /** Puts a child at its proper place, replacing the one of the same name. */
  put(child: XmlElement): XmlElement {
    return insertInOrder(this.root, child, ORDER);
  }

  /** Adds a member to a list, as an element that names a relationship. */
  addRelated(listName: string, member: XmlElement, relationship: string): void {
    if (this.root.get("xmlns:r") === undefined) this.root.set("xmlns:r", RELATIONSHIPS);
    this.ensure(listName).children.push(member.set("r:id", relationship));
  }

  drop(name: string): void {
    for (const element of this.root.all(name)) this.root.remove(element);
  }

  /** Drops a list that has become empty, or counts its members. */
  settle(name: string, counted: boolean): void {
    const list = this.root.child(name);
    if (list === undefined) return;
    if (list.elements.length === 0) this.root.remove(list);
    else if (counted) list.set("count", list.elements.length);
  }
}
