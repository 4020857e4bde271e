import { MAX_COLUMNS } from "../workbook/limits";
import type { PageLayout } from "../workbook/page-layout";
import { formatSections, parseSections } from "./header-footer";
import { same } from "./same";
import type { SheetPart } from "./sheet-part";
import { XmlElement } from "./xml";

const POINTS_PER_INCH = 72;

/** Numbers of paper sizes in a file → names of Excel.PaperType. */
const PAPERS: Readonly<Record<number, string>> = {
  1: "Letter",
  2: "LetterSmall",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  10: "A4Small",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
};

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** How a worksheet part is printed, into the model; print titles are names of the workbook and read there. */
export function readPageLayout(part: SheetPart, layout: PageLayout): void {
  const setup = part.child("pageSetup");
  layout.orientation = setup?.get("orientation") === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = PAPERS[setup?.number("paperSize", 0) ?? 0] ?? null;
  layout.scale = setup?.number("scale", 100) ?? 100;
  const fitted = part.child("sheetPr")?.child("pageSetUpPr")?.flag("fitToPage") ?? false;
  // Absent means one page, 0 as many as it takes.
  const pages = (attribute: string) => (fitted ? (setup?.number(attribute, 1) ?? 1) || null : null);
  layout.fitToWidth = pages("fitToWidth");
  layout.fitToHeight = pages("fitToHeight");
  layout.centerHorizontally = part.child("printOptions")?.flag("horizontalCentered") ?? false;
  // The number of a break is that of the row above it, counted from 1.
  const breaks = part.child("rowBreaks")?.elements ?? [];
  layout.rowBreaks = breaks.filter((one) => one.flag("man")).map((one) => one.number("id", 0));
  const margins = part.child("pageMargins");
  for (const margin of MARGINS) {
    layout.margins[margin] =
      points(margins?.number(margin, layout.margins[margin] / POINTS_PER_INCH)) ?? layout.margins[margin];
  }
  const texts = part.child("headerFooter");
  layout.header = parseSections(texts?.child("oddHeader")?.text ?? "");
  layout.footer = parseSections(texts?.child("oddFooter")?.text ?? "");
}

/** Writes what differs between the model and `before` (read from the same part). */
export function writePageLayout(part: SheetPart, before: PageLayout, now: PageLayout): void {
  const setup = (layout: PageLayout) => [
    layout.orientation,
    layout.paperSize,
    layout.scale,
    layout.fitToWidth,
    layout.fitToHeight,
  ];
  if (!same(setup(before), setup(now))) writeSetup(part, before, now);
  if (before.centerHorizontally !== now.centerHorizontally) {
    part.ensure("printOptions").set("horizontalCentered", now.centerHorizontally ? 1 : undefined);
  }
  if (!same(before.margins, now.margins)) {
    const inches = MARGINS.map((margin) => [margin, round(now.margins[margin] / POINTS_PER_INCH)] as const);
    part.put(new XmlElement("pageMargins", Object.fromEntries(inches)));
  }
  if (!same([before.header, before.footer], [now.header, now.footer])) writeHeaderFooter(part, now);
  if (!same(before.rowBreaks, now.rowBreaks)) writeRowBreaks(part, now);
}

function writeRowBreaks(part: SheetPart, { rowBreaks }: PageLayout): void {
  const breaks = rowBreaks.map((id) => new XmlElement("brk", { id, max: MAX_COLUMNS - 1, man: 1 }));
  part.put(new XmlElement("rowBreaks", { manualBreakCount: breaks.length }, breaks));
  part.settle("rowBreaks", true);
}

function writeSetup(part: SheetPart, before: PageLayout, now: PageLayout): void {
  const fitted = now.fitToWidth !== null || now.fitToHeight !== null;
  const properties = part.ensure("sheetPr");
  let pages = properties.child("pageSetUpPr");
  if (pages === undefined) {
    pages = new XmlElement("pageSetUpPr");
    properties.children.push(pages);
  }
  pages.set("fitToPage", fitted ? 1 : undefined);
  const setup = part.ensure("pageSetup");
  // A setup of the printer, kept in a part of its own, would override the paper and the orientation.
  if (before.orientation !== now.orientation || before.paperSize !== now.paperSize) setup.set("r:id", undefined);
  const paper = Object.keys(PAPERS).find((number) => PAPERS[Number(number)] === now.paperSize);
  if (before.paperSize !== now.paperSize) setup.set("paperSize", paper);
  setup
    .set("scale", fitted || now.scale === 100 ? undefined : now.scale)
    .set("fitToWidth", fitted ? (now.fitToWidth ?? 0) : undefined)
    .set("fitToHeight", fitted ? (now.fitToHeight ?? 0) : undefined)
    .set("orientation", now.orientation.toLowerCase());
}

function writeHeaderFooter(part: SheetPart, now: PageLayout): void {
  const element = part.ensure("headerFooter");
  const others = element.elements.filter(({ name }) => name !== "oddHeader" && name !== "oddFooter");
  const texts = [
    ["oddHeader", formatSections(now.header)],
    ["oddFooter", formatSections(now.footer)],
  ] as const;
  const odd = texts.filter(([, code]) => code !== "").map(([name, code]) => new XmlElement(name, {}, [code]));
  element.children = [...odd, ...others];
  part.settle("headerFooter", false);
}

function points(inches: number | undefined): number | undefined {
  return inches === undefined ? undefined : round(inches * POINTS_PER_INCH);
}

/** Without the noise of binary fractions: 0.7 inches are 50.4 points, not 50.39999999999999. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
