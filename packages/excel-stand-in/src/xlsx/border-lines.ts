import type { BorderLine } from "../workbook/style";

/** Line styles of a file → style and weight as Office.js names them. */
const LINES: Readonly<Record<string, readonly [style: string, weight: string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dotted: ["Dot", "Thin"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

/** The line for a file's style name; null for "none" and unknown names. */
export function borderLine(name: string | undefined, color: string | null): BorderLine | null {
  const line = LINES[name ?? "none"];
  return line === undefined ? null : { style: line[0], weight: line[1], color };
}

/** A file's name for a line; a weight that the style does not have gives the style's own line. */
export function borderLineName(line: BorderLine): string {
  const names = Object.entries(LINES);
  const sameStyle = names.filter(([, [style]]) => style === line.style);
  const exact = sameStyle.find(([, [, weight]]) => weight === line.weight);
  return (exact ?? sameStyle[0])?.[0] ?? "thin";
}
