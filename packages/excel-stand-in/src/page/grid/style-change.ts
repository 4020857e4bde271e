import type { BooleanNumber, IBorderStyleData, IStyleData, Nullable, WrapStrategy } from "@univerjs/presets";
import { DEFAULT_STYLE, type BorderEdge, type BorderLine, type CellStyle } from "../../workbook/style";
import { univerStyle } from "./univer-style";

const LINES: Readonly<Record<number, Pick<BorderLine, "style" | "weight">>> = {
  1: { style: "Continuous", weight: "Thin" },
  2: { style: "Continuous", weight: "Hairline" },
  3: { style: "Dot", weight: "Thin" },
  4: { style: "Dash", weight: "Thin" },
  5: { style: "DashDot", weight: "Thin" },
  6: { style: "DashDotDot", weight: "Thin" },
  7: { style: "Double", weight: "Thick" },
  8: { style: "Continuous", weight: "Medium" },
  9: { style: "Dash", weight: "Medium" },
  10: { style: "DashDot", weight: "Medium" },
  11: { style: "DashDotDot", weight: "Medium" },
  12: { style: "SlantDashDot", weight: "Medium" },
  13: { style: "Continuous", weight: "Thick" },
};

const EDGES: readonly (readonly [BorderEdge, "t" | "b" | "l" | "r"])[] = [
  ["top", "t"],
  ["bottom", "b"],
  ["left", "l"],
  ["right", "r"],
];

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"] as const;
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"] as const;
const WRAP: WrapStrategy = 3;
const YES: BooleanNumber = 1;

/** Change that a patch of Univer's style makes to a style of the model. Parts of the style that already look like that are left alone. */
export function styleChange(patch: IStyleData): (style: CellStyle) => CellStyle {
  return (style) => {
    const now = univerStyle(style);
    const says = (key: keyof IStyleData): boolean =>
      key in patch && JSON.stringify(patch[key] ?? null) !== JSON.stringify(now[key] ?? null);
    const font = {
      ...style.font,
      ...(says("ff") && { name: patch.ff ?? DEFAULT_STYLE.font.name }),
      ...(says("fs") && { size: patch.fs ?? DEFAULT_STYLE.font.size }),
      ...(says("bl") && { bold: patch.bl === YES }),
      ...(says("it") && { italic: patch.it === YES }),
      ...(says("ul") && { underline: patch.ul?.s === YES }),
      ...(says("cl") && { color: hexColour(patch.cl?.rgb) }),
    };
    return {
      ...style,
      font,
      ...(says("n") && { numberFormat: patch.n?.pattern ?? DEFAULT_STYLE.numberFormat }),
      ...(says("bg") && { fill: hexColour(patch.bg?.rgb) }),
      ...(says("bd") && { borders: changedBorders(style.borders, patch.bd) }),
      ...(says("ht") && { horizontal: HORIZONTAL[patch.ht ?? 0] }),
      ...(says("vt") && { vertical: VERTICAL[patch.vt ?? 0] }),
      ...(says("tb") && { wrapText: patch.tb === WRAP }),
    };
  };
}

function changedBorders(borders: CellStyle["borders"], patch: IStyleData["bd"]): CellStyle["borders"] {
  if (!patch) return DEFAULT_STYLE.borders;
  const changed = EDGES.flatMap(([edge, key]) => (key in patch ? [[edge, modelLine(patch[key])] as const] : []));
  return { ...borders, ...Object.fromEntries(changed) };
}

function modelLine(line: Nullable<IBorderStyleData>): BorderLine | null {
  const kind = line && LINES[line.s];
  return kind ? { ...kind, color: hexColour(line.cl?.rgb) } : null;
}

/** "#rgb", "#RRGGBB" and "rgb(1, 2, 3)" as "#RRGGBB"; null for anything else. */
export function hexColour(colour: Nullable<string>): string | null {
  if (!colour) return null;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#[\da-f]{6}$/i.test(colour)) return colour.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(colour);
  if (!parts) return null;
  return `#${parts
    .slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
