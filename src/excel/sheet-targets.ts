import type { SheetPlan } from "../report/plan";
import { FreeNames } from "./free-names";
import type { SheetTarget } from "./write-sheet";
import type { SheetInfo } from "./survey";

/**
 * Where each plan is written: into the sheet that the add-in made for it, or into a new one. A user's own sheet is never taken,
 * whatever it is called: ours then becomes `Metric 1 (2)`.
 */
export function sheetTargets(plans: readonly SheetPlan[], sheets: readonly SheetInfo[]): SheetTarget[] {
  const names = new FreeNames(sheets);
  return plans.map(({ key, name }) => {
    // A copy that the user made of our sheet, to keep old figures, has the marker too, and Excel puts it before the original.
    const marked = sheets.filter((sheet) => sheet.key === key);
    const ours = marked.find((sheet) => sheet.name === name) ?? marked.at(0);
    if (ours !== undefined) return { id: ours.id, name: ours.name };
    return { id: null, name: names.free(name) };
  });
}
