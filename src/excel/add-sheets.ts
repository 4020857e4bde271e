import type { SheetPlan } from "../report/plan";
import { INCOMPLETE_NOTE } from "./incomplete-note";
import { markedSheets } from "./marked-sheets";
import { markSheets } from "./mark-sheets";
import { isCancelled } from "./not-answered";
import { placeSheets } from "./place-sheets";
import { SHEET_MARKER } from "./sheet-marker";
import { isNameTaken, MOST_NAMES } from "./sheet-names";
import type { SheetTarget } from "./sheet-targets";
import { ToldError } from "./told-error";

/** A plan and the sheet that it is written to. */
export interface PlannedSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  /** Of the tab. */
  readonly name: string;
}

/**
 * Adds the sheets that are missing, all of them in one round trip, before any sheet is written: this fails when another workbook comes to
 * the front meanwhile ("Troubleshoot Excel add-ins", API limitations when the active workbook switches), and then no finished sheet has
 * been touched yet. Each new sheet says that it is incomplete until it is written.
 *
 * A sheet gets the next free name if its own turns out to be taken.
 */
export async function addSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  targets: readonly SheetTarget[],
): Promise<PlannedSheet[]> {
  const names = targets.map(({ name }) => name);
  const ids = targets.map(({ id }) => id);
  const isMissing = ids.map((id) => id === null);
  const tried = plans.map(() => 1);
  try {
    while (ids.includes(null)) {
      if (await added(context, plans, names, ids)) break;
      // Excel has added the sheets before the one whose name is taken.
      const there = await markedSheets(context);
      ids.forEach((id, i) => (ids[i] = id ?? there.find(({ key }) => key === plans[i].key)?.sheet.id ?? null));
      const taken = ids.indexOf(null);
      if (taken === -1) break;
      names[taken] = `${plans[taken].name} (${++tried[taken]})`;
      if (tried[taken] > MOST_NAMES) throw new ToldError(everyNameTaken(plans[taken].name));
    }
  } finally {
    // Also when Excel has added some of them only: the next refresh does not move a sheet that is there.
    await placeSheets(
      targets.flatMap(({ position }, i) => (isMissing[i] && position !== null ? [{ name: names[i], position }] : [])),
    );
  }
  const { worksheets } = context.workbook;
  return plans.map((plan, i) => ({ plan, name: names[i], sheet: worksheets.getItem(ids[i] ?? names[i]) }));
}

/** Adds the sheets that have no id yet, and notes their ids; false when a name is taken. */
async function added(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  names: readonly string[],
  ids: (string | null)[],
): Promise<boolean> {
  const sheets = plans.map((plan, i) => (ids[i] === null ? addSheet(context, plan, names[i]) : null));
  try {
    await context.sync();
  } catch (error) {
    if (isNameTaken(error)) return false;
    // Nobody waits any more; the next refresh finds what has become of it.
    if (isCancelled(error)) throw error;
    await markSheets(plans.flatMap(({ key }, i) => (ids[i] === null ? [{ key, name: names[i] }] : [])));
    throw error;
  }
  sheets.forEach((sheet, i) => (ids[i] ??= sheet?.id ?? null));
  return true;
}

function everyNameTaken(name: string): string {
  return `Every name for the sheet ${name} is taken, up to ${name} (${MOST_NAMES}). Delete or rename some of these tabs and try again.`;
}

function addSheet(context: Excel.RequestContext, { key }: SheetPlan, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name).load("id");
  sheet.customProperties.add(SHEET_MARKER, key);
  sheet.getRange("A1").values = [[INCOMPLETE_NOTE]];
  return sheet;
}
