import { DEFAULT_STYLE, type BorderEdge, type CellStyle, type FontStyle } from "../workbook/style";
import { HORIZONTAL, VERTICAL } from "./alignments";
import { borderLine } from "./border-lines";
import type { Colours } from "./colours";
import { deriveAlignment, deriveBorder, deriveFont, solidFill } from "./derive-style";
import { insertInOrder } from "./insert-in-order";
import { builtInFormat, builtInFormatId, FIRST_CUSTOM_FORMAT } from "./number-formats";
import { same } from "./same";
import { emptyStyleSheet } from "./templates";
import { XmlElement } from "./xml";

/** Order that the file format demands of the lists of a style sheet (ECMA-376 part 1, §18.8.39). */
const ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/**
 * The style sheet of a workbook (xl/styles.xml). Cells name a style by its number. Existing styles are never changed: a new
 * look is appended, starting from the style the cell had, so that what the model does not know (theme colours, strikethrough,
 * rotation, cell protection …) stays as it was.
 */
export class StyleSheet {
  private readonly looks = new Map<number, CellStyle>();
  private readonly numbers = new Map<string, number>();
  /** The same numbers by the very looks that cells share, of which the text need not be made. */
  private readonly numbersOfLooks = new WeakMap<CellStyle, Map<number, number>>();

  private readonly membersOfLists = new Map<string, XmlElement[]>();
  /** The first place of each text of a list. */
  private readonly placesOfTexts = new Map<string, Map<string, number>>();
  private formats: ReadonlyMap<string, string> | undefined;

  constructor(
    readonly root: XmlElement,
    private readonly colours: Colours,
  ) {
    // Every list is optional in a file, but what is in them has to be there to be built upon.
    for (const list of emptyStyleSheet().elements) {
      if (root.child(list.name) === undefined) insertInOrder(root, list, ORDER);
    }
  }

  /** The look of a style; the same object every time, because cells share styles. */
  look(number: number): CellStyle {
    const known = this.looks.get(number);
    if (known !== undefined) return known;
    const look = this.readLook(this.members("cellXfs")[number]);
    this.looks.set(number, look);
    return look;
  }

  /**
   * The number of a style that looks as wanted.
   * @param base number of the style that the cell has now; 0 for a new cell.
   */
  numberFor(wanted: CellStyle, base: number): number {
    let ofLook = this.numbersOfLooks.get(wanted);
    if (ofLook === undefined) this.numbersOfLooks.set(wanted, (ofLook = new Map<number, number>()));
    const known = ofLook.get(base) ?? this.numberOfAny(wanted, base);
    ofLook.set(base, known);
    return known;
  }

  private numberOfAny(wanted: CellStyle, base: number): number {
    const key = `${base} ${JSON.stringify(wanted)}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = same(wanted, this.look(base)) ? base : this.append("cellXfs", this.derive(wanted, base));
    this.numbers.set(key, number);
    return number;
  }

  private readLook(format: XmlElement | undefined): CellStyle {
    if (format === undefined) return DEFAULT_STYLE;
    const alignment = format.child("alignment");
    const fill = this.members("fills")[format.number("fillId", 0)]?.child("patternFill");
    const border = this.members("borders")[format.number("borderId", 0)];
    const edge = (name: BorderEdge) => {
      const line = border?.child(name) ?? border?.child(name === "left" ? "start" : name === "right" ? "end" : name);
      return borderLine(line?.get("style"), this.colours.resolve(line?.child("color")));
    };
    return {
      numberFormat: this.numberFormat(format.number("numFmtId", 0)),
      font: this.readFont(this.members("fonts")[format.number("fontId", 0)]),
      fill: fill?.get("patternType") === "solid" ? this.colours.resolve(fill.child("fgColor")) : null,
      borders: { top: edge("top"), bottom: edge("bottom"), left: edge("left"), right: edge("right") },
      horizontal: HORIZONTAL[alignment?.get("horizontal") ?? "general"] ?? "General",
      vertical: VERTICAL[alignment?.get("vertical") ?? "bottom"] ?? "Bottom",
      wrapText: alignment?.flag("wrapText") ?? false,
      indent: alignment?.number("indent", 0) ?? 0,
      quotePrefix: format.flag("quotePrefix"),
    };
  }

  private readFont(font: XmlElement | undefined): FontStyle {
    const on = (name: string) => {
      const element = font?.child(name);
      return element !== undefined && element.flag("val", true);
    };
    return {
      name: font?.child("name")?.get("val") ?? DEFAULT_STYLE.font.name,
      size: font?.child("sz")?.number("val", DEFAULT_STYLE.font.size) ?? DEFAULT_STYLE.font.size,
      bold: on("b"),
      italic: on("i"),
      underline: font?.child("u") !== undefined && font.child("u")?.get("val") !== "none",
      color: this.colours.resolve(font?.child("color")),
    };
  }

  private numberFormat(id: number): string {
    this.formats ??= new Map(
      (this.root.child("numFmts")?.elements ?? [])
        .map((format): [string, string] => [format.get("numFmtId") ?? "", format.get("formatCode") ?? ""])
        .reverse(),
    );
    return this.formats.get(String(id)) ?? builtInFormat(id) ?? "General";
  }

  private derive(wanted: CellStyle, base: number): XmlElement {
    const now = this.look(base);
    const format = (this.members("cellXfs")[base] ?? new XmlElement("xf", { xfId: 0 })).clone();
    if (wanted.numberFormat !== now.numberFormat) {
      format.set("numFmtId", this.numberFormatId(wanted.numberFormat)).set("applyNumberFormat", 1);
    }
    if (!same(wanted.font, now.font)) {
      const font = this.members("fonts")[format.number("fontId", 0)] ?? new XmlElement("font");
      format.set("fontId", this.append("fonts", deriveFont(font, wanted.font, now.font))).set("applyFont", 1);
    }
    if (wanted.fill !== now.fill) {
      format.set("fillId", wanted.fill === null ? 0 : this.append("fills", solidFill(wanted.fill))).set("applyFill", 1);
    }
    if (!same(wanted.borders, now.borders)) {
      const border = this.members("borders")[format.number("borderId", 0)] ?? new XmlElement("border");
      format.set("borderId", this.append("borders", deriveBorder(border, wanted, now))).set("applyBorder", 1);
    }
    deriveAlignment(format, wanted, now);
    return format.set("quotePrefix", wanted.quotePrefix ? 1 : undefined);
  }

  private numberFormatId(format: string): number {
    let list = this.root.child("numFmts");
    const known =
      builtInFormatId(format) ?? list?.elements.find((own) => own.get("formatCode") === format)?.number("numFmtId", 0);
    if (known !== undefined) return known;
    if (list === undefined) {
      list = insertInOrder(this.root, new XmlElement("numFmts"), ORDER);
    }
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...list.elements.map((own) => own.number("numFmtId", 0))) + 1;
    list.children.push(new XmlElement("numFmt", { numFmtId: id, formatCode: format }));
    list.set("count", list.elements.length);
    this.formats = undefined;
    return id;
  }

  /** Appends to a list, unless it already holds the same; returns the place in the list. */
  private append(listName: string, element: XmlElement): number {
    const members = this.members(listName);
    let places = this.placesOfTexts.get(listName);
    if (places === undefined) {
      places = new Map(members.map((member, place): [string, number] => [member.toString(), place]).reverse());
      this.placesOfTexts.set(listName, places);
    }
    const text = element.toString();
    const known = places.get(text);
    if (known !== undefined) return known;
    this.list(listName).children.push(element);
    places.set(text, members.push(element) - 1);
    this.list(listName).set("count", members.length);
    return members.length - 1;
  }

  /** The members of a list, which are looked up over and over. */
  private members(listName: string): XmlElement[] {
    let members = this.membersOfLists.get(listName);
    if (members === undefined) this.membersOfLists.set(listName, (members = this.list(listName).elements));
    return members;
  }

  private list(name: string): XmlElement {
    const list = this.root.child(name);
    if (list !== undefined) return list;
    throw new Error(`The style sheet has no <${name}>`);
  }
}
