import type { Area, SheetPlan, Style } from "../report/plan";
import { asWritten } from "./as-written";
import { columnWidth } from "./column-width";
import { SHEET_MARKER } from "./sheet-marker";

/** Page margins in points. */
const MARGIN = 36;

/** Where a plan is to be written. */
export interface SheetTarget {
  /** Sheet that the add-in made earlier, or null when it has to be added. */
  readonly id: string | null;
  /** Name of a sheet that has to be added; free in this workbook. */
  readonly name: string;
  /** Where a sheet that has to be added belongs among the tabs, from 0; null = at the end. */
  readonly position: number | null;
}

/**
 * Writes one summary sheet in place, in one round trip. The values come last: until they do, the first cell says that the sheet
 * is incomplete, so that a refresh that broke off cannot be mistaken for a finished one.
 *
 * @param nameOfPlan name of the sheet that another plan makes, by the plan's key
 */
export async function writeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  target: SheetTarget,
  nameOfPlan: (key: string) => string,
): Promise<void> {
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const sheet = target.id === null ? worksheets.add(target.name) : worksheets.getItem(target.id);
  if (target.id === null) sheet.customProperties.add(SHEET_MARKER, plan.key);
  if (target.position !== null) sheet.position = target.position;

  sheet.getRange().clear();
  sheet.getRange("A1").values = [["'This sheet is incomplete. Refresh the summary sheets again."]];
  sheet.freezePanes.unfreeze();
  addLinks(sheet, plan, nameOfPlan);
  const cells = sheet.getRangeByIndexes(0, 0, plan.rowCount, plan.columnCount);
  cells.numberFormat = plan.numberFormats.map((row) => [...row]);
  plan.styles.forEach((area) => applyStyle(areaRange(sheet, area), area.style));
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(characters);
  });
  freeze(sheet, plan);
  setUpPage(sheet, plan);
  sheet.showGridlines = false;
  const written = plan.values.map((row) => row.map(asWritten));
  for (const { row, column, formula } of plan.formulas) written[row][column] = formula;
  cells.values = written;
  await context.sync();
}

function areaRange(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function addLinks(sheet: Excel.Worksheet, { links }: SheetPlan, nameOfPlan: (key: string) => string): void {
  for (const { row, column, to, address, tip } of links) {
    const target = "sheet" in to ? to.sheet : nameOfPlan(to.plan);
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: `'${target.replaceAll("'", "''")}'!${address}`,
      screenTip: tip,
    };
  }
}

function applyStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.rowHeight !== undefined) format.rowHeight = style.rowHeight;
  if (style.border !== undefined) drawBorders(format.borders, style);
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  centerAcrossSelection: "CenterAcrossSelection",
} as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const OUTLINE = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const EDGES = {
  all: [...OUTLINE, "InsideHorizontal", "InsideVertical"],
  outline: OUTLINE,
  top: ["EdgeTop"],
  bottom: ["EdgeBottom"],
} as const;

function drawBorders(borders: Excel.RangeBorderCollection, { border, borderColor }: Style): void {
  if (border === undefined) return;
  for (const edge of EDGES[border]) {
    const line = borders.getItem(edge);
    line.style = "Continuous";
    if (borderColor !== undefined) line.color = borderColor;
  }
}

function freeze(sheet: Excel.Worksheet, { frozen: { rows, columns } }: SheetPlan): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** A4 landscape, one page wide, headings on every page, page numbers. */
function setUpPage(sheet: Excel.Worksheet, { printTitleRows }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.leftMargin = MARGIN;
  pageLayout.rightMargin = MARGIN;
  pageLayout.topMargin = MARGIN;
  pageLayout.bottomMargin = MARGIN;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
  if (printTitleRows !== null) pageLayout.setPrintTitleRows(`$${printTitleRows[0] + 1}:$${printTitleRows[1] + 1}`);
}
