import type { BorderEdge, CellStyle, FontStyle } from "../workbook/style";
import { HORIZONTAL } from "./alignments";
import { borderLineName } from "./border-lines";
import { rgb } from "./colours";
import { same } from "./same";
import { XmlElement } from "./xml";

const EDGES: readonly BorderEdge[] = ["left", "right", "top", "bottom"];

/** A copy of a font of the file with the differences between two looks applied. */
export function deriveFont(font: XmlElement, wanted: FontStyle, now: FontStyle): XmlElement {
  const properties = new Map(font.elements.map((element) => [element.name, element.clone()]));
  const put = (name: string, val: string | number | null) => {
    if (val === null) properties.delete(name);
    else properties.set(name, new XmlElement(name, val === "" ? {} : { val }));
  };
  if (wanted.bold !== now.bold) put("b", wanted.bold ? "" : null);
  if (wanted.italic !== now.italic) put("i", wanted.italic ? "" : null);
  if (wanted.underline !== now.underline) put("u", wanted.underline ? "" : null);
  if (wanted.size !== now.size) put("sz", wanted.size);
  if (wanted.name !== now.name) {
    put("name", wanted.name);
    // The family and theme scheme belong to the old typeface; a scheme would even bring it back.
    put("scheme", null);
    put("family", null);
  }
  if (wanted.color !== now.color) {
    if (wanted.color === null) properties.delete("color");
    else properties.set("color", rgb("color", wanted.color));
  }
  const order = [
    "b",
    "i",
    "strike",
    "condense",
    "extend",
    "outline",
    "shadow",
    "u",
    "vertAlign",
    "sz",
    "color",
    "name",
  ];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const sorted = [...properties.values()].sort((one, other) => rank(one.name) - rank(other.name));
  return new XmlElement("font", {}, sorted);
}

/** A copy of a border of the file with the differences between two looks applied. */
export function deriveBorder(border: XmlElement, wanted: CellStyle, now: CellStyle): XmlElement {
  const changed = border.clone();
  const edges = EDGES.map((edge) => {
    const line = wanted.borders[edge];
    if (same(line, now.borders[edge])) return border.child(edge) ?? new XmlElement(edge);
    if (line === null) return new XmlElement(edge);
    const color = line.color === null ? new XmlElement("color", { auto: 1 }) : rgb("color", line.color);
    return new XmlElement(edge, { style: borderLineName(line) }, [color]);
  });
  const others = border.elements.filter((element) => !EDGES.some((edge) => edge === element.name));
  changed.children = [...edges, ...others];
  return changed;
}

/** Applies the differences in alignment between two looks to a format of the file. */
export function deriveAlignment(format: XmlElement, wanted: CellStyle, now: CellStyle): void {
  const parts = (style: CellStyle) => [style.horizontal, style.vertical, style.wrapText, style.indent];
  if (same(parts(wanted), parts(now))) return;
  let alignment = format.child("alignment");
  if (alignment === undefined) {
    alignment = new XmlElement("alignment");
    format.children.unshift(alignment);
  }
  const horizontal = Object.keys(HORIZONTAL).find((name) => HORIZONTAL[name] === wanted.horizontal);
  alignment
    .set("horizontal", horizontal === "general" ? undefined : horizontal)
    .set("vertical", wanted.vertical === "Bottom" ? undefined : wanted.vertical.toLowerCase())
    .set("wrapText", wanted.wrapText ? 1 : undefined)
    .set("indent", wanted.indent === 0 ? undefined : wanted.indent);
  format.set("applyAlignment", 1);
}

export function solidFill(color: string): XmlElement {
  const pattern = [rgb("fgColor", color), new XmlElement("bgColor", { indexed: 64 })];
  return new XmlElement("fill", {}, [new XmlElement("patternFill", { patternType: "solid" }, pattern)]);
}
