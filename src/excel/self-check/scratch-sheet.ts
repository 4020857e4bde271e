import { runExcel } from "../run-excel";
import { SHEET_MARKER } from "../sheet-marker";
import { FreeNames, isNameTaken } from "../sheet-names";

/** Value of the marker: the add-in knows the sheet as one of its own, and never reads participants from it. */
export const SCRATCH_KEY = "self-check";
/** What everything is called that the check puts into the workbook besides its sheet. */
export const SCRATCH_PREFIX = "NPQMetrics_selfCheck_";
const SCRATCH_NAME = "NPQ self-check";
/** Name of a second sheet, which is there for a moment only. */
export const SECOND_NAME = `${SCRATCH_NAME}, second sheet`;
/** What the first cell of either says, should it stay: a page may be closed in the middle of a check. */
export const SCRATCH_NOTE = "'NPQ Metrics checks this Excel here, and removes this sheet afterwards.";

/** The sheet on which the questions are asked, and the sheet that was in front before. */
export interface ScratchSheet {
  readonly id: string;
  readonly name: string;
  readonly inFront: string;
}

/** Adds the scratch sheet, behind all others; first removes what a check that broke off has left. Three round trips. */
export async function addScratchSheet(context: Excel.RequestContext): Promise<ScratchSheet> {
  await removeScratch(context);
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  const inFront = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const name = new FreeNames(worksheets.items).free(SCRATCH_NAME);
  try {
    const sheet = worksheets.add(name);
    sheet.customProperties.add(SHEET_MARKER, SCRATCH_KEY);
    sheet.getRange("A1").values = [[SCRATCH_NOTE]];
    sheet.load("id");
    await context.sync();
    return { id: sheet.id, name, inFront: inFront.id };
  } catch (error) {
    // Whoever has taken the name meanwhile keeps their sheet.
    if (!isNameTaken(error)) await removeUnmarked(name).catch(() => {});
    throw error;
  }
}

/** Removes a sheet that was added, but perhaps not marked any more. Its name was free a moment ago. */
async function removeUnmarked(name: string): Promise<void> {
  const remove = async (context: Excel.RequestContext): Promise<void> => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    // Somebody else's has something on it.
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    if (!used.isNullObject) return;
    sheet.delete();
    await context.sync();
  };
  await runExcel(remove, { delayForCellEdit: false });
}

/**
 * Removes every scratch sheet, name and setting that there is, by their marks. A sheet of the check never comes to the front by itself;
 * should Excel have put it there, the one before comes back.
 */
export async function removeScratch(context: Excel.RequestContext, before?: ScratchSheet): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/id");
  names.load("items/name");
  settings.load("items/key");
  const inFront = worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const marked = worksheets.items.map((sheet) => ({
    sheet,
    marker: sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value"),
  }));
  await context.sync();
  const scratch = marked.filter(({ marker }) => !marker.isNullObject && marker.value === SCRATCH_KEY);
  const isInFront = scratch.some(({ sheet }) => sheet.id === inFront.id);
  const isBeforeThere = worksheets.items.some(({ id }) => id === before?.inFront);
  if (before !== undefined && isInFront && isBeforeThere) worksheets.getItem(before.inFront).activate();
  scratch.forEach(({ sheet }) => sheet.delete());
  names.items.filter(({ name }) => name.startsWith(SCRATCH_PREFIX)).forEach(({ name }) => names.getItem(name).delete());
  settings.items
    .filter(({ key }) => key.startsWith(SCRATCH_PREFIX))
    .forEach(({ key }) => settings.getItem(key).delete());
  await context.sync();
}
