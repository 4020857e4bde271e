import type { SheetPlan } from "../report/plan";
import { PAGE_MARGIN } from "../report/printed-page";
import type { PlannedSheet } from "./add-sheets";

/** What is set once: headings that stay in sight with hidden gridlines, and how the sheet is printed. */
export type SetUpPart = "panes" | "page";
const PARTS = ["panes", "page"] as const;

/** What a sheet is known to have been given, as it was asked for; see {@link requestSetUp}. */
export type RequestedSetUp = Readonly<Record<SetUpPart, Excel.WorksheetCustomProperty>>;

export interface SheetToSetUp extends PlannedSheet {
  readonly known: RequestedSetUp;
}

/** To be raised when {@link setPanes} or {@link setPage} sets something else, so that older sheets get it too. */
const VERSION = 2;

/** Asks what a sheet has been given; it arrives with the next sync. Excel itself is not asked: that fails where setting it fails. */
export function requestSetUp(sheet: Excel.Worksheet): RequestedSetUp {
  const known = (part: SetUpPart): Excel.WorksheetCustomProperty =>
    sheet.customProperties.getItemOrNullObject(propertyOf(part)).load("value");
  return { panes: known("panes"), page: known("page") };
}

/**
 * Sets what differs from what the sheets were given before, and remembers it on them: a round trip for each part, none where nothing is
 * new. What the user has changed since stays. Returns the parts that could not be set; the sheets are complete without them, and the next
 * refresh tries again. Panes fail while another workbook is in front ("Troubleshoot Excel add-ins"), the page where there is no printer.
 */
export async function setUpSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetToSetUp[],
): Promise<SetUpPart[]> {
  const failed: SetUpPart[] = [];
  for (const part of PARTS) {
    const due = sheets.filter(({ plan, known }) => valueOf(known[part]) !== wanted(part, plan));
    if (due.length > 0 && !(await succeeds(context, part, due))) failed.push(part);
  }
  return failed;
}

/** Whether Excel sets a part on all these sheets. */
async function succeeds(
  context: Excel.RequestContext,
  part: SetUpPart,
  sheets: readonly SheetToSetUp[],
): Promise<boolean> {
  if (part === "panes") setPanes(context, sheets);
  else sheets.forEach(setPage);
  try {
    await context.sync();
    return true;
  } catch (error) {
    // What cannot be undone in one step with the rest is done again step by step, by `inWorkbook`; here it would fail for good.
    if (error instanceof OfficeExtension.Error && error.code !== "UndoNotSupported") return false;
    throw error;
  }
}

function propertyOf(part: SetUpPart): string {
  return `NPQMetrics.${part}`;
}

/** A text that is different for every set-up of this part. */
function wanted(part: SetUpPart, plan: SheetPlan): string {
  const { frozen, printTitleRows, isOnePage, pageBreaks } = plan;
  const page = [printTitleRows, isOnePage ? "one page" : "pages", ...pageBreaks];
  return [VERSION, ...(part === "panes" ? [frozen.rows, frozen.columns] : page)].join(" ");
}

function valueOf(property: Excel.WorksheetCustomProperty): string | null {
  return property.isNullObject ? null : property.value;
}

function remember({ sheet, plan }: SheetToSetUp, part: SetUpPart): void {
  sheet.customProperties.add(propertyOf(part), wanted(part, plan));
}

function setPanes(context: Excel.RequestContext, sheets: readonly SheetToSetUp[]): void {
  // Excel takes a sheet for the active one when its panes are frozen (office-js#3148).
  const front = context.workbook.worksheets.getActiveWorksheet();
  for (const one of sheets) {
    const { sheet, plan } = one;
    sheet.freezePanes.unfreeze();
    freeze(sheet, plan);
    sheet.showGridlines = false;
    remember(one, "panes");
  }
  front.activate();
}

function freeze(sheet: Excel.Worksheet, { frozen: { rows, columns } }: SheetPlan): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

/** A4 landscape, one page wide, headings on every page, page numbers, and no table torn that fits on a page. */
function setPage(one: SheetToSetUp): void {
  const { sheet, plan } = one;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(plan.isOnePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.leftMargin = PAGE_MARGIN;
  pageLayout.rightMargin = PAGE_MARGIN;
  pageLayout.topMargin = PAGE_MARGIN;
  pageLayout.bottomMargin = PAGE_MARGIN;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = "Page &P of &N";
  const { printTitleRows } = plan;
  if (printTitleRows !== null) pageLayout.setPrintTitleRows(`$${printTitleRows[0] + 1}:$${printTitleRows[1] + 1}`);
  const { horizontalPageBreaks } = sheet;
  horizontalPageBreaks.removePageBreaks();
  for (const row of plan.pageBreaks) horizontalPageBreaks.add(`A${row + 1}`);
  remember(one, "page");
}
