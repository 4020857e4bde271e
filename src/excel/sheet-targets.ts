import type { SheetPlan } from "../report/plan";
import { FreeNames } from "./sheet-names";
import type { SheetInfo } from "./survey";

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
 * Where each plan is written: into the sheet that the add-in made for it, or into a new one. A user's own sheet is never taken, whatever
 * its name: ours is then called `Metric 1 (2)`. If one of our sheets was deleted, it comes back where it was: after the one before it.
 */
export function sheetTargets(plans: readonly SheetPlan[], sheets: readonly SheetInfo[]): SheetTarget[] {
  const names = new FreeNames(sheets);
  const ours = plans.map((plan) => sheetOfPlan(plan, sheets));
  const positions = ours.map((sheet) => sheet?.position ?? null);
  return plans.map(({ name }, i) => {
    const sheet = ours[i];
    if (sheet !== undefined) return { id: sheet.id, name: sheet.name, position: null };
    return { id: null, name: names.free(name), position: makeRoom(positions, i) };
  });
}

/** The sheet that the add-in made for a plan; undefined when there is none. */
export function sheetOfPlan<T extends Pick<SheetInfo, "key" | "name">>(
  { key, name }: Pick<SheetPlan, "key" | "name">,
  sheets: readonly T[],
): T | undefined {
  // A copy that the user made of our sheet, to keep old figures, has the marker too, and Excel puts it before the original.
  const marked = sheets.filter((sheet) => sheet.key === key);
  return marked.find((sheet) => sheet.name === name) ?? marked.at(0);
}

/**
 * Where a sheet that is to be added belongs: after our sheet before it, else before the next one; null (the end) when none of our sheets
 * comes after it.
 *
 * @param positions of all our sheets, null for those to be added later; the new one is added to it, and those after it are moved
 */
function makeRoom(positions: (number | null)[], i: number): number | null {
  const next = positions.slice(i + 1).find((position) => position !== null);
  if (next === undefined) return null;
  const before = i === 0 ? null : positions[i - 1];
  const position = before === null ? next : before + 1;
  positions.forEach((other, j) => {
    if (other !== null && other >= position) positions[j] = other + 1;
  });
  positions[i] = position;
  return position;
}
