import {
  isHeading,
  isWrapped,
  lineHeight,
  styleNumber,
  stylesPart,
  type CellStyle,
} from "../../../../../src/publication/forms/workbook/xlsx/cell-styles";

/** What each style looks like: size of its letters, bold, wrapped, the side to which it is put, number format, Excel's own style. */
const LOOKS: Readonly<Record<CellStyle, readonly [number, boolean, boolean, string, string, string]>> = {
  usual: [12, false, false, "", "General", "Normal"],
  text: [12, false, false, "", "General", "Normal"],
  wrapped: [12, false, true, "", "General", "Normal"],
  title: [16, true, false, "", "General", "Heading 1"],
  wrappedTitle: [16, true, true, "", "General", "Heading 1"],
  subtitle: [14, true, true, "", "General", "Heading 2"],
  link: [12, false, true, "", "General", "Hyperlink"],
  heading: [12, true, true, "", "General", "Normal"],
  numberHeading: [12, true, true, "right", "General", "Normal"],
  count: [12, false, false, "right", "#,##0", "Normal"],
  wholePercent: [12, false, false, "right", "0%", "Normal"],
  percent: [12, false, false, "right", "0.00\\ %", "Normal"],
  mean: [12, false, false, "right", "0.00", "Normal"],
  shorthand: [12, false, false, "right", "General", "Normal"],
};
/** Excel's own formats by number, as ECMA-376 part 1, 18.8.30 lists them, and ours. */
const FORMATS: Readonly<Record<string, string>> = { 0: "General", 2: "0.00", 3: "#,##0", 9: "0%" };

const styles = stylesPart();
const all = (pattern: RegExp, within = styles): string[][] => [...within.matchAll(pattern)].map((found) => [...found]);
const section = (tag: string): string => new RegExp(`<${tag} [^>]*>(.*)</${tag}>`).exec(styles)?.[1] ?? "";

const fonts = all(/<font>.*?<\/font>/g, section("fonts")).map(([font]) => font);
const names = all(/<cellStyle name="([^"]*)" xfId="(\d)"/g, section("cellStyles")).map(([, name]) => name);
const ours = Object.fromEntries(
  all(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g).map(([, id, code]) => [id, code]),
) as Readonly<Record<string, string>>;
const formats = all(
  /<xf numFmtId="(\d+)" fontId="(\d)" fillId="0" borderId="0" xfId="(\d)"( quotePrefix="1")? [^>]*><alignment ([^>]*)\/>/g,
  section("cellXfs"),
);

it.each(Object.entries(LOOKS))(
  "cells of the style %s look as they should",
  (name, [size, bold, wrapped, side, format, named]) => {
    const style = name as CellStyle;
    for (const isQuoted of [false, true]) {
      const [, id, font, parent, quote, alignment] = formats[styleNumber(style, isQuoted)];
      expect(fonts[Number(font)]).toContain(`<sz val="${size}"/><`);
      expect(fonts[Number(font)].includes("<b/>")).toBe(bold);
      expect(alignment.includes(`wrapText="1"`)).toBe(wrapped);
      expect(/horizontal="(\w+)"/.exec(alignment)?.[1] ?? "").toBe(side);
      expect(alignment).toMatch(/vertical="(top|bottom)"/);
      expect(FORMATS[id] ?? ours[id]).toBe(format);
      expect(names[Number(parent)]).toBe(named);
      expect(quote !== undefined).toBe(isQuoted);
    }
    expect([isHeading(style), isWrapped(style)]).toEqual([bold, wrapped]);
    // A line of 12 points takes 15.75, as in Excel; titles have some white space around them.
    expect(lineHeight(style)).toBe({ 12: 15.75, 14: 21, 16: 24 }[size]);
  },
);

it("links are underlined and blue, as Excel shows them, and headings stand at the foot of their row", () => {
  expect(fonts[Number(formats[styleNumber("link", false)][2])]).toMatch(/<u\/>.*<color rgb="FF0563C1"\/>/);
  expect(formats[styleNumber("heading", false)][5]).toContain(`vertical="bottom"`);
  expect(formats[styleNumber("count", false)][5]).toContain(`vertical="top"`);
});

it("the lists say how many they hold", () => {
  for (const [, tag, count] of all(/<(fonts|cellXfs|cellStyles|fills|borders|cellStyleXfs) count="(\d+)">/g)) {
    const children = all(/<(?:font|xf|cellStyle|fill|border)[ >]/g, section(tag)).length;
    expect([tag, children]).toEqual([tag, Number(count)]);
  }
});
