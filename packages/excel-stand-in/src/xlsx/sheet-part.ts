import { insertInOrder } from "./insert-in-order";
import { RELATIONSHIPS, SPREADSHEET } from "./relationship-types";
import { withSerialDates } from "./iso-dates";
import { withUsualAddresses } from "./usual-addresses";
import { withUsualTags } from "./usual-tags";
import { parseXml, prefixOf, serializeXml, XmlElement } from "./xml";

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

/**
 * A worksheet part: a tree of everything but the cells, and the rows as they are in the file. The rows are by far the
 * largest part and mostly stay as they are, so they are never made into a tree.
 */
export class SheetPart {
  private constructor(
    readonly root: XmlElement,
    /** What is inside <sheetData>, without namespace prefixes, in the usual spelling and with dates as serial numbers. */
    public rows: string,
  ) {}

  static empty(): SheetPart {
    return SheetPart.parse(EMPTY_SHEET, false);
  }

  /**
   * @param date1904 whether serial dates count from 1904
   * @throws Error when the text is not a worksheet.
   */
  static parse(text: string, date1904: boolean): SheetPart {
    const start = /<([\w.-]+:)?sheetData(?:\s[^>]*?)?\/?>/.exec(text);
    if (start === null) throw new Error("A worksheet without cells");
    if (start[0].endsWith("/>")) return new SheetPart(parseXml(text), "");
    const name = `${start[1] ?? ""}sheetData`;
    const inside = start.index + start[0].length;
    const end = text.indexOf(`</${name}>`, inside);
    if (end < 0) throw new Error("A worksheet that breaks off");
    const root = parseXml(`${text.slice(0, start.index)}<${name}/>${text.slice(end + name.length + 3)}`);
    const prefix = prefixOf(name);
    const rows = text.slice(inside, end);
    const plain = prefix === "" ? rows : rows.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
    return new SheetPart(root, withSerialDates(withUsualAddresses(withUsualTags(plain)), date1904));
  }

  toString(): string {
    const text = serializeXml(this.root);
    const [start, end] = text.split("<sheetData/>");
    return this.rows === "" ? text : `${start ?? ""}<sheetData>${this.rows}</sheetData>${end ?? ""}`;
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
