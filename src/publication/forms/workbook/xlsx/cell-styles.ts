import { part } from "./xml";

/**
 * What cells look like, as the checklist asks: one sans-serif font of 12 points or more, colours left to the reader's settings, no fills and
 * no borders. Titles have Excel's own cell styles, by which screen readers find them. A number format is one of Excel's by its number, or ours.
 */
const STYLES = {
  /** Of cells without a style of their own, such as those that somebody fills in later. */
  usual: { font: 0, named: 0, format: 0, align: `vertical="top"` },
  text: { font: 0, named: 0, format: 0, align: `vertical="top"` },
  wrapped: { font: 0, named: 0, format: 0, align: `vertical="top" wrapText="1"` },
  title: { font: 1, named: 1, format: 0, align: `vertical="top"` },
  wrappedTitle: { font: 1, named: 1, format: 0, align: `vertical="top" wrapText="1"` },
  subtitle: { font: 2, named: 2, format: 0, align: `vertical="top" wrapText="1"` },
  link: { font: 4, named: 3, format: 0, align: `vertical="top" wrapText="1"` },
  heading: { font: 3, named: 0, format: 0, align: `vertical="bottom" wrapText="1"` },
  numberHeading: { font: 3, named: 0, format: 0, align: `horizontal="right" vertical="bottom" wrapText="1"` },
  count: { font: 0, named: 0, format: 3, align: `horizontal="right" vertical="top"` },
  wholePercent: { font: 0, named: 0, format: 9, align: `horizontal="right" vertical="top"` },
  percent: { font: 0, named: 0, format: 164, align: `horizontal="right" vertical="top"` },
  mean: { font: 0, named: 0, format: 2, align: `horizontal="right" vertical="top"` },
  shorthand: { font: 0, named: 0, format: 0, align: `horizontal="right" vertical="top"` },
} as const;

export type CellStyle = keyof typeof STYLES;

const NAMES = Object.keys(STYLES) as CellStyle[];

/** The number of a style in the workbook. Each is there twice: a quoted text stays a text when it is typed again, also "=1+1". */
export function styleNumber(style: CellStyle, isQuoted: boolean): number {
  return NAMES.indexOf(style) + (isQuoted ? NAMES.length : 0);
}

/** Whether a text of the style goes on in further lines where its column is too narrow. */
export function isWrapped(style: CellStyle): boolean {
  return STYLES[style].align.includes("wrapText");
}

/** Whether the letters of a style are bold. */
export function isHeading(style: CellStyle): boolean {
  return FONTS[STYLES[style].font].includes("<b/>");
}

/** Points that a line of the style takes; titles have some white space around them. */
export function lineHeight(style: CellStyle): number {
  return [15.75, 24, 21, 15.75, 15.75][STYLES[style].font];
}

/** Fonts by number. */
const FONTS = [
  `<font><sz val="12"/><name val="Arial"/><family val="2"/></font>`,
  `<font><b/><sz val="16"/><name val="Arial"/><family val="2"/></font>`,
  `<font><b/><sz val="14"/><name val="Arial"/><family val="2"/></font>`,
  `<font><b/><sz val="12"/><name val="Arial"/><family val="2"/></font>`,
  `<font><u/><sz val="12"/><color rgb="FF0563C1"/><name val="Arial"/><family val="2"/></font>`,
];

/** Excel's own cell styles by number, with the font of each. */
const NAMED = [
  { name: "Normal", builtin: 0, font: 0 },
  { name: "Heading 1", builtin: 16, font: 1 },
  { name: "Heading 2", builtin: 17, font: 2 },
  { name: "Hyperlink", builtin: 8, font: 4 },
];

/** xl/styles.xml */
export function stylesPart(): string {
  const all = NAMES.map((name) => STYLES[name]);
  const formatOf = ({ font, named, format, align }: (typeof all)[number], quoted: string): string =>
    `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="${named}"${quoted} applyNumberFormat="1" ` +
    `applyFont="1" applyAlignment="1"><alignment ${align}/></xf>`;
  const formats = [
    ...all.map((style) => formatOf(style, "")),
    ...all.map((style) => formatOf(style, ` quotePrefix="1"`)),
  ];
  const named = NAMED.map(({ font }) => `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0"/>`);
  const names = NAMED.map(({ name, builtin }, i) => `<cellStyle name="${name}" xfId="${i}" builtinId="${builtin}"/>`);
  return part(
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
      `<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00\\ %"/></numFmts>` +
      listOf("fonts", FONTS) +
      listOf("fills", [
        `<fill><patternFill patternType="none"/></fill>`,
        `<fill><patternFill patternType="gray125"/></fill>`,
      ]) +
      listOf("borders", [`<border><left/><right/><top/><bottom/><diagonal/></border>`]) +
      listOf("cellStyleXfs", named) +
      listOf("cellXfs", formats) +
      listOf("cellStyles", names) +
      `</styleSheet>`,
  );
}

function listOf(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join("")}</${tag}>`;
}
