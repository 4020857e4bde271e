import { commonStyle, restyle } from "../../workbook/restyle";
import type { FontStyle } from "../../workbook/style";
import { ApiObject } from "../api-object";
import { asBoolean, asColour, asNumber, asOneOf, asText } from "../arguments";
import type { RangeCells } from "./range-cells";

const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Excel.RangeFont. Every underline is a single one here. */
export class RangeFontObject extends ApiObject {
  readonly className = "RangeFont";

  constructor(private readonly range: RangeCells) {
    super();
  }

  get name(): string | null {
    return this.#common((font) => font.name);
  }
  set name(name: unknown) {
    this.#change({ name: asText(name, "font.name") });
  }
  get size(): number | null {
    return this.#common((font) => font.size);
  }
  set size(size: unknown) {
    this.#change({ size: asNumber(size, "font.size", 1, 409) });
  }
  get bold(): boolean | null {
    return this.#common((font) => font.bold);
  }
  set bold(isBold: unknown) {
    this.#change({ bold: asBoolean(isBold, "font.bold") });
  }
  get italic(): boolean | null {
    return this.#common((font) => font.italic);
  }
  set italic(isItalic: unknown) {
    this.#change({ italic: asBoolean(isItalic, "font.italic") });
  }
  get underline(): string | null {
    return this.#common((font) => (font.underline ? "Single" : "None"));
  }
  set underline(underline: unknown) {
    this.#change({ underline: asOneOf(underline, "font.underline", UNDERLINES) !== "None" });
  }
  get color(): string | null {
    return this.#common((font) => font.color ?? "#000000");
  }
  set color(color: unknown) {
    this.#change({ color: asColour(color, "font.color") });
  }

  #common<T>(read: (font: FontStyle) => T): T | null {
    return commonStyle(this.range.sheet, this.range.area, ({ font }) => read(font));
  }

  #change(change: Partial<FontStyle>): void {
    const { session, sheet, area } = this.range;
    session.checkWritable(sheet);
    restyle(sheet, area, (style) => ({ ...style, font: { ...style.font, ...change } }));
    session.note({ kind: "formats", sheet, area });
  }
}
