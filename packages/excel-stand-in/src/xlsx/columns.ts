import { MAX_COLUMNS } from "../workbook/limits";
import type { Worksheet } from "../workbook/worksheet";
import { same } from "./same";
import type { SheetPart } from "./sheet-part";
import { damaged } from "./unreadable-workbook";
import { XmlElement } from "./xml";

/** Pixels of the widest digit in Excel's default font, Calibri 11, at 96 dpi. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** A column may be described once; twice is forgiven. */
const MOST_DESCRIBED = 2 * MAX_COLUMNS;

/**
 * A file gives widths in digits of the default font, with the 5 pixels of padding already inside; Excel draws whole pixels
 * (ECMA-376 part 1, §18.3.1.13): pixels = trunc((256 × width + trunc(128 / digit)) / 256 × digit). 96 pixels are 72 points.
 */
export function pointsOfWidth(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** The width that Excel stores for a column of a number of points: whole pixels, in steps of 1/256 of a digit. */
export function widthOfPoints(points: number): number {
  const pixels = Math.round(points / POINTS_PER_PIXEL);
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** The columns that an element is about, as far as they are on the sheet: some programs write more than there are. */
function* columnsOf(range: XmlElement): Generator<number> {
  const last = Math.min(MAX_COLUMNS, range.number("max", 0));
  for (let column = Math.max(0, Math.trunc(range.number("min", 1)) - 1); column < last; column++) yield column;
}

/**
 * Widths and hidden columns of a worksheet part, into the model.
 *
 * @throws UnreadableWorkbook when columns are described over and over
 */
export function readColumns(part: SheetPart, worksheet: Worksheet): void {
  let count = 0;
  for (const range of part.child("cols")?.all("col") ?? []) {
    const width = range.number("width", 0);
    for (const column of columnsOf(range)) {
      if (++count > MOST_DESCRIBED) throw damaged(`the sheet ${worksheet.name} describes its columns over and over.`);
      if (width > 0) worksheet.columnWidths.set(column, pointsOfWidth(width));
      if (range.flag("hidden")) worksheet.hiddenColumns.add(column);
    }
  }
}

/** Writes the columns whose width or visibility differs; the others keep their style, outline and exact width. */
export function writeColumns(part: SheetPart, before: Worksheet, now: Worksheet): void {
  const changed = new Set<number>();
  for (const column of [...before.columnWidths.keys(), ...now.columnWidths.keys()]) {
    if (before.columnWidths.get(column) !== now.columnWidths.get(column)) changed.add(column);
  }
  for (const column of [...before.hiddenColumns, ...now.hiddenColumns]) {
    if (before.hiddenColumns.has(column) !== now.hiddenColumns.has(column)) changed.add(column);
  }
  if (changed.size === 0) return;

  const columns = new Map<number, XmlElement>();
  for (const range of part.child("cols")?.all("col") ?? []) {
    for (const column of columnsOf(range)) columns.set(column, range.clone());
  }
  for (const column of changed) {
    const element = columns.get(column) ?? new XmlElement("col");
    const points = now.columnWidths.get(column);
    if (before.columnWidths.get(column) !== points) {
      element.set("width", points === undefined ? undefined : widthOfPoints(points)).set("bestFit", undefined);
      element.set("customWidth", points === undefined ? undefined : 1);
    }
    element.set("hidden", now.hiddenColumns.has(column) ? 1 : undefined);
    columns.set(column, element);
  }
  part.put(new XmlElement("cols", {}, joined(columns)));
  part.settle("cols", false);
}

/** One element for each run of columns that are alike. */
function joined(columns: ReadonlyMap<number, XmlElement>): XmlElement[] {
  const ranges: XmlElement[] = [];
  const properties = (element: XmlElement) =>
    Object.fromEntries([...element.attributes].filter(([name]) => name !== "min" && name !== "max"));
  for (const [column, element] of [...columns].sort(([one], [other]) => one - other)) {
    const own = properties(element);
    if (Object.keys(own).length === 0) continue;
    const last = ranges.at(-1);
    if (last?.number("max", 0) === column && same(properties(last), own)) last.set("max", column + 1);
    else ranges.push(new XmlElement("col", { min: column + 1, max: column + 1, ...own }));
  }
  return ranges;
}
