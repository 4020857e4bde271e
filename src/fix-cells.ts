import { mendCells, takeBack, type MadeChange } from "./excel/mend-cells";
import { inWorkbook } from "./excel/workbook";
import { certainFixes, type Fix } from "./register/fixes";
import { session } from "./session";

/** The cells of the workbook's tables that can certainly be mended, as they are now. @throws what Excel throws */
export async function findFixes(): Promise<Fix[]> {
  return inWorkbook(async (workbook) => {
    const survey = await workbook.survey();
    const { tables } = await workbook.read(survey);
    return certainFixes(tables, survey.dateOffset);
  });
}

/** Mends cells that still hold what they held, and answers what is needed to take it back. @throws what Excel throws */
export async function applyFixes(fixes: readonly Fix[]): Promise<readonly MadeChange[]> {
  const made = await mendCells(fixes.map((fix) => ({ ...fix, isDate: fix.kind === "date" })));
  await session.read();
  return made;
}

/** Takes mended cells back, unless somebody has changed them since; answers how many. @throws what Excel throws */
export async function undoFixes(made: readonly MadeChange[]): Promise<number> {
  const count = await takeBack(made);
  await session.read();
  return count;
}
