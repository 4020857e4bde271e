import { runExcel } from "./run-excel";

/** Where a sheet belongs among the tabs, from 0. */
export interface SheetPlace {
  readonly name: string;
  readonly position: number;
}

/**
 * Moves tabs to their places, one after the other; one round trip, none if there are none. Never rejects: a tab that stays at the end
 * does no harm.
 *
 * In a run of its own, since Excel for Windows and Mac cannot undo a move: within the steps that are undone as one it is refused
 * ("Undo support with the Excel JavaScript API"). How Excel counts positions beside very hidden sheets and chart sheets is not documented.
 */
export async function placeSheets(places: readonly SheetPlace[]): Promise<void> {
  if (places.length === 0) return;
  await runExcel(async (context) => {
    for (const { name, position } of places) context.workbook.worksheets.getItem(name).position = position;
    await context.sync();
  }).catch(() => {});
}
