import type { Area, SheetPlan, Style } from "../report/plan";
import type { PlannedSheet } from "./add-sheets";
import { asWritten } from "./as-written";
import { columnWidth } from "../report/column-width";
import { INCOMPLETE_NOTE } from "./incomplete-note";
import { rememberOwnCells } from "./own-cells";
import { requestSetUp, type SheetToSetUp } from "./set-up-sheets";
import { clearanceFor, type Clearance, type FormerSheet } from "./user-notes";

/**
 * Writes one summary sheet in place, in one round trip. Nothing in it fails because another workbook is in front. The first cell comes
 * last: until then it says that the sheet is incomplete, so that a refresh that broke off cannot be mistaken for a finished one.
 *
 * @param former what is on it; absent where it was just added
 * @param nameOfPlan name of the sheet that another plan makes, by the plan's key
 */
export async function writeSheet(
  context: Excel.RequestContext,
  planned: PlannedSheet,
  former: FormerSheet | undefined,
  nameOfPlan: (key: string) => string,
): Promise<SheetToSetUp> {
  const { sheet, plan } = planned;
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const cells = sheet.getRangeByIndexes(0, 0, plan.rowCount, plan.columnCount);
  const first = sheet.getRange("A1");
  if (former !== undefined) makeRoom(sheet, clearanceFor(former, plan));
  first.values = [[INCOMPLETE_NOTE]];

  const values = inOwnCells(plan, (row, column) => asWritten(plan.values[row][column]));
  for (const { row, column, formula } of plan.formulas) values[row][column] = formula;
  const [[finished]] = values;
  values[0][0] = INCOMPLETE_NOTE;
  // Before they are written: whenever this breaks off, it is known whose cells these are.
  rememberOwnCells(sheet, plan, former?.own ?? null);
  cells.values = values;
  addLinks(sheet, cells, plan, nameOfPlan);
  cells.numberFormat = inOwnCells(plan, (row, column) => plan.numberFormats[row][column]);
  plan.styles.forEach((area) => applyStyle(areaRange(sheet, area), area.style));
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidth(characters);
  });
  const known = requestSetUp(sheet);
  first.values = [[finished]];
  await context.sync();
  return { ...planned, known };
}

/** What is to be written on a sheet: null, which leaves a cell as it is, beside the sheet's own cells, where notes of the user may be. */
function inOwnCells<T>({ rowWidths, columnCount }: SheetPlan, of: (row: number, column: number) => T): (T | null)[][] {
  return rowWidths.map((width, row) =>
    Array.from({ length: columnCount }, (_, column) => (column < width ? of(row, column) : null)),
  );
}

/** Moves the user's notes out of the way, and clears what a former report has left, with the sizes of its rows and columns. */
function makeRoom(sheet: Excel.Worksheet, { moves, clears }: Clearance): void {
  for (const { from, row } of moves) areaRange(sheet, from).moveTo(areaRange(sheet, { ...from, row }));
  for (const area of clears) {
    const range = areaRange(sheet, area);
    range.clear();
    range.format.useStandardWidth = true;
  }
  // Blank rows among them have heights, too.
  const rows = Math.max(1, ...clears.map((area) => area.row + area.rows));
  areaRange(sheet, { row: 0, column: 0, rows, columns: 1 }).format.autofitRows();
}

function areaRange(sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

/**
 * Links the cells, which have their values by then: whether a cell that is written to stays a link is not documented. The text is given
 * again, as a link without one may show where it leads; in cells of the format Text, so that none can become a formula or a date.
 */
function addLinks(
  sheet: Excel.Worksheet,
  cells: Excel.Range,
  plan: SheetPlan,
  nameOfPlan: (key: string) => string,
): void {
  const { links, values } = plan;
  if (links.length > 0) cells.numberFormat = inOwnCells(plan, () => "@");
  for (const { row, column, to, address, tip } of links) {
    const target = "sheet" in to ? to.sheet : nameOfPlan(to.plan);
    const value = values[row][column];
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: `'${target.replaceAll("'", "''")}'!${address}`,
      screenTip: tip,
      ...(typeof value === "string" ? { textToDisplay: value } : {}),
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
