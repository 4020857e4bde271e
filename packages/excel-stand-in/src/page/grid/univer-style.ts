import type { BorderStyleTypes, HorizontalAlign, IBorderStyleData, IStyleData, VerticalAlign } from "@univerjs/presets";
import type { BorderEdge, BorderLine, CellStyle } from "../../workbook/style";

/** Pixels that one step of a cell's indent takes, about three letters of the usual font as in Excel. */
const INDENT_PIXELS = 9;

/** Padding that Univer itself leaves left and right of a cell's text. */
const USUAL_PADDING = 2;

const HORIZONTAL: Readonly<Record<CellStyle["horizontal"], HorizontalAlign | null>> = {
  General: null,
  Left: 1,
  Center: 2,
  Right: 3,
  Fill: 1,
  Justify: 1,
  CenterAcrossSelection: 2,
  Distributed: 2,
};

const VERTICAL: Readonly<Record<CellStyle["vertical"], VerticalAlign>> = {
  Top: 1,
  Center: 2,
  Bottom: 3,
  Justify: 1,
  Distributed: 2,
};

const OVERFLOW = 1;
const WRAP = 3;

/** Excel.BorderLineStyle, in the weight that Excel draws it in unless told otherwise. */
const LINES: Readonly<Record<string, { readonly usual: BorderStyleTypes; readonly medium: BorderStyleTypes }>> = {
  Continuous: { usual: 1, medium: 8 },
  Dash: { usual: 4, medium: 9 },
  DashDot: { usual: 5, medium: 10 },
  DashDotDot: { usual: 6, medium: 11 },
  Dot: { usual: 3, medium: 3 },
  Double: { usual: 7, medium: 7 },
  SlantDashDot: { usual: 12, medium: 12 },
};

const HAIRLINE = 2;
const THICK = 13;

const EDGES: readonly (readonly [BorderEdge, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

const known = new WeakMap<CellStyle, IStyleData>();

/** A cell's look in Univer's terms. Cells that share a style get the same object; it must not be changed. */
export function univerStyle(style: CellStyle): IStyleData {
  let converted = known.get(style);
  if (converted === undefined) known.set(style, (converted = convert(style)));
  return converted;
}

function convert({ font, fill, borders, horizontal, vertical, wrapText, indent, numberFormat }: CellStyle): IStyleData {
  const align = HORIZONTAL[horizontal];
  const lines = EDGES.flatMap(([edge, key]) => {
    const line = borders[edge] && univerLine(borders[edge]);
    return line ? [[key, line] as const] : [];
  });
  return {
    ff: font.name,
    fs: font.size,
    ...(font.bold && { bl: 1 }),
    ...(font.italic && { it: 1 }),
    ...(font.underline && { ul: { s: 1 } }),
    ...(font.color !== null && { cl: { rgb: font.color } }),
    ...(fill !== null && { bg: { rgb: fill } }),
    ...(lines.length > 0 && { bd: Object.fromEntries(lines) }),
    ...(align !== null && { ht: align }),
    vt: VERTICAL[vertical],
    tb: wrapText ? WRAP : OVERFLOW,
    ...(indent > 0 && { pd: { [horizontal === "Right" ? "r" : "l"]: USUAL_PADDING + indent * INDENT_PIXELS } }),
    ...(numberFormat !== "General" && { n: { pattern: numberFormat } }),
  };
}

function univerLine({ style, weight, color }: BorderLine): IBorderStyleData | null {
  const kind = LINES[style];
  return kind === undefined ? null : { s: lineType(kind, style, weight), cl: { rgb: color ?? "#000000" } };
}

function lineType(kind: (typeof LINES)[string], style: string, weight: string): BorderStyleTypes {
  if (style === "Continuous" && weight === "Hairline") return HAIRLINE;
  if (style === "Continuous" && weight === "Thick") return THICK;
  return weight === "Medium" || weight === "Thick" ? kind.medium : kind.usual;
}
