import { fixCells, restoreCells, type MadeChange } from "../excel/fix-cells";
import { inWorkbook } from "../excel/workbook";
import { certainFixes, type Fix } from "../register/fixes";
import type { FoundTables } from "./read-register";
import { session } from "./session";
import type { RegisterState } from "./session-state";

/** What was fixed last, so that it can be undone while the pane's page is open. */
let lastMade: readonly MadeChange[] = [];

/** The last search for fixes, and the reading of the register for which it was made. */
let lastSearch: { readonly register: RegisterState; readonly fixes: Promise<Fix[]> } | null = null;

/** Number of cells that were fixed last and can be restored. */
export function undoableFixes(): number {
  return lastMade.length;
}

/**
 * The cells of the workbook's tables that can certainly be fixed, as the session last read them. @throws what Excel throws
 *
 * A fix needs the text of its cell, spaces included. The register does not keep it: it holds codes and numbers, so that a large workbook
 * fits into memory. So the cells are read once more, but only when the data checks are opened, once for each reading of the session, and
 * only the tables that it found: one round trip instead of four.
 */
export function findFixes(): Promise<Fix[]> {
  const { register, found } = session.state;
  if (lastSearch?.register !== register) lastSearch = { register, fixes: searchFixes(found) };
  const { fixes } = lastSearch;
  // If it failed, it is tried again next time.
  fixes.catch(() => {
    if (lastSearch?.fixes === fixes) lastSearch = null;
  });
  return fixes;
}

async function searchFixes({ tables, dateOffset }: FoundTables): Promise<Fix[]> {
  const read = await inWorkbook((workbook) => workbook.read({ tables }));
  return certainFixes(read.tables, dateOffset);
}

/** Fixes cells that still hold what they held. Returns how many. @throws what Excel throws */
export async function applyFixes(fixes: readonly Fix[]): Promise<number> {
  const made = await fixCells(fixes.map((fix) => ({ ...fix, isDate: fix.kind === "date" })));
  // Where every cell has changed meanwhile, the fix before this one is still the last that can be undone.
  if (made.length > 0) lastMade = made;
  await followCells();
  return made.length;
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
