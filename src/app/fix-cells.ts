import { mendCells, takeBack, type MadeChange } from "../excel/mend-cells";
import { inWorkbook } from "../excel/workbook";
import { certainFixes, type Fix } from "../register/fixes";
import { session } from "./session";

/** What was mended last, so that it can be taken back as long as the pane's page lives. */
let lastMade: readonly MadeChange[] = [];

/** Number of cells that were mended last and can be taken back. */
export function undoableFixes(): number {
  return lastMade.length;
}

/** The cells of the workbook's tables that can certainly be mended, as they are now. @throws what Excel throws */
export async function findFixes(): Promise<Fix[]> {
  return inWorkbook(async (workbook) => {
    const survey = await workbook.survey();
    const { tables } = await workbook.read(survey);
    return certainFixes(tables, survey.dateOffset);
  });
}

/** Mends cells that still hold what they held; answers how many. @throws what Excel throws */
export async function applyFixes(fixes: readonly Fix[]): Promise<number> {
  lastMade = await mendCells(fixes.map((fix) => ({ ...fix, isDate: fix.kind === "date" })));
  await session.read();
  return lastMade.length;
}

/** Takes the cells back that were mended last, unless somebody has changed them since; answers how many. @throws what Excel throws */
export async function undoFixes(): Promise<number> {
  const count = await takeBack(lastMade);
  lastMade = [];
  await session.read();
  return count;
}
