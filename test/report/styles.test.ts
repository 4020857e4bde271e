import type { Style } from "../../src/report/plan";
import { STYLES } from "../../src/report/styles";

/** Relative luminance of "#RRGGBB" (WCAG 2.2). */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const WHITE = "#FFFFFF";
const looks: readonly (readonly [string, Style])[] = Object.entries(STYLES);
const withText = looks.filter(([, { fontColor }]) => fontColor !== undefined);

describe("the looks of the sheets", () => {
  it.each(withText)(
    "let %s be read: a contrast of at least 4.5 : 1",
    (_name, { fontColor = "#000000", fill = WHITE }) => {
      expect(contrast(fontColor, fill)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("give larger text a row that is one and a half times as high", () => {
    const larger = looks.filter(([, { fontSize }]) => fontSize !== undefined);
    expect(larger.map(([name]) => name)).toEqual(["heading", "title", "section"]);
    expect(larger.map(([, { rowHeight }]) => rowHeight)).toEqual(larger.map(([, { fontSize = 0 }]) => 1.5 * fontSize));
  });

  it("name a text colour wherever they fill a cell", () => {
    expect(looks.filter(([, { fill, fontColor }]) => fill !== undefined && fontColor === undefined)).toEqual([]);
  });
});
