import { explained } from "../excel/explained";
import { fixCells, restoreCells, type MadeChange } from "../excel/fix-cells";
import { inWorkbook } from "../excel/workbook";
import { certainFixes, type Fix } from "../register/fixes";
import { harmOf, type Harm } from "../register/harm";
import { harmlessFixes, type CheckedFixes } from "../register/harmless-fixes";
import { session } from "./session";
import type { RegisterState, SessionState } from "./session-state";

/** What was fixed last, so that it can be undone while the pane's page is open. */
let lastMade: readonly MadeChange[] = [];

/** The last search for fixes, and the reading of the register for which it was made. */
let lastSearch: { readonly register: RegisterState; readonly fixes: Promise<CheckedFixes> } | null = null;

/** How a fix ended. */
export type FixOutcome =
  | { readonly kind: "fixed"; readonly count: number }
  /** `count` cells are fixed all the same, and can be restored. */
  | { readonly kind: "broke off"; readonly count: number; readonly why: string }
  /** The register said something else afterwards, so that the cells were put back. */
  | { readonly kind: "put back"; readonly harm: Harm };

/** Number of cells that were fixed last and can be restored. */
export function undoableFixes(): number {
  return lastMade.length;
}

/**
 * The cells of the workbook's tables that can be fixed without changing a figure, as the session last read them, and those of which that
 * cannot be said. @throws what Excel throws
 *
 * A fix needs the text of its cell, spaces included. The register does not keep it: it holds codes and numbers, so that a large workbook
 * fits into memory. So the cells are read once more, but only when the data checks are opened, once for each reading of the session, and
 * only the tables that it found: one round trip instead of four.
 */
export function findFixes(): Promise<CheckedFixes> {
  const { register } = session.state;
  if (lastSearch?.register !== register) lastSearch = { register, fixes: searchFixes(session.state) };
  const { fixes } = lastSearch;
  // If it failed, it is tried again next time.
  fixes.catch(() => {
    if (lastSearch?.fixes === fixes) lastSearch = null;
  });
  return fixes;
}

async function searchFixes({ register, found, settings }: SessionState): Promise<CheckedFixes> {
  const { dateOffset } = found;
  const { tables } = await inWorkbook((workbook) => workbook.read(found));
  const asOf = register.kind === "read" ? register.asOf : null;
  return harmlessFixes(tables, certainFixes(tables, dateOffset), { settings: settings.register, dateOffset, asOf });
}

/**
 * Fixes cells that still hold what they held. Should the register say anything else once it is read again, they are put back: the check
 * before could not know what a table with the fixed cells is recognised as. @throws what Excel throws, if nothing was written
 */
export async function applyFixes(fixes: readonly Fix[]): Promise<FixOutcome> {
  const before = session.state.register;
  const { made, failure } = await fixCells(fixes.map((fix) => ({ ...fix, isDate: fix.kind === "date" })));
  // Where every cell has changed meanwhile, the fix before this one is still the last that can be undone.
  if (made.length > 0) lastMade = made;
  await followCells();
  if (failure !== null) return { kind: "broke off", count: made.length, why: await explained(failure) };
  const harm = made.length === 0 ? null : harmSince(before, fixes);
  if (harm === null) return { kind: "fixed", count: made.length };
  await undoFixes();
  return { kind: "put back", harm };
}

/** What has changed in the register; null where nothing has, or it could not be read again. */
function harmSince(before: RegisterState, fixes: readonly Fix[]): Harm | null {
  const { register: after } = session.state;
  if (before.kind !== "read" || after.kind !== "read" || before === after) return null;
  return harmOf(before.analysis.register, after.analysis.register, fixes);
}

/** Restores the cells that were fixed last, unless someone has changed them since. Returns how many. @throws what Excel throws */
export async function undoFixes(): Promise<number> {
  const count = await restoreCells(lastMade);
  lastMade = [];
  await followCells();
  return count;
}

/** What was found before does not hold any more, even if the session cannot read the register yet. */
async function followCells(): Promise<void> {
  lastSearch = null;
  await session.changed();
}
