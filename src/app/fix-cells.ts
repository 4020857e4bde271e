import { fixCells, restoreCells, type MadeChange } from "../excel/fix-cells";
import { inWorkbook } from "../excel/workbook";
import { certainFixes, type Fix } from "../register/fixes";
import type { FoundTables } from "./read-register";
import { session } from "./session";

/** What was fixed last, so that it can be undone while the pane's page is open. */
let lastMade: readonly MadeChange[] = [];

/** The last search for fixes, and the tables in which it looked. */
let lastSearch: { readonly found: FoundTables; readonly fixes: Promise<Fix[]> } | null = null;

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
  const { found } = session.state;
  if (lastSearch?.found !== found) lastSearch = { found, fixes: searchFixes(found) };
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
  lastMade = await fixCells(fixes.map((fix) => ({ ...fix, isDate: fix.kind === "date" })));
  await session.read();
  return lastMade.length;
}

/** Restores the cells that were fixed last, unless someone has changed them since. Returns how many. @throws what Excel throws */
export async function undoFixes(): Promise<number> {
  const count = await restoreCells(lastMade);
  lastMade = [];
  await session.read();
  return count;
}
