import { writeTarget, type TargetEntry } from "../excel/write-target";
import { insertTables } from "../excel/insert-tables";
import { inWorkbook } from "../excel/workbook";
import { targetsTable } from "../set-up/template";
import { session } from "./session";
import type { SetUpResult } from "./set-up";
import { turns } from "./turns";

/** Writes targets one after the other. */
const inTurn = turns();

/**
 * Adds a table of targets on a sheet of its own, with a row for each of these years and qualifications and no target yet; none where there
 * is one.
 * @throws what Excel throws
 */
export async function createTargets(years: readonly string[], qualifications: readonly string[]): Promise<void> {
  await inTurn(async () => {
    // One may have come since the register was read, also by an earlier try whose end was never heard of.
    const { tables } = await inWorkbook((workbook) => workbook.survey());
    if (tables.some(({ recognition }) => recognition.definition.role === "targets")) return;
    await insertTables([targetsTable(years, qualifications)]);
  });
  await session.changed();
}

/** Writes a target into the workbook's table of targets, in the row of its qualification and year. @throws what Excel throws */
export async function setTarget(entry: TargetEntry): Promise<SetUpResult> {
  // One after the other: two that are written at once may both take the first row that is free.
  const result = await inTurn(() => writeTarget(entry));
  switch (result.kind) {
    case "written":
      await session.changed();
      return { kind: "done" };
    case "no table":
      return { kind: "refused", message: "The table of targets no longer exists. Create it again." };
    case "no column":
      return {
        kind: "refused",
        message: `The table ${result.table} has no column ${result.heading}. Add the column to the table and try again.`,
      };
    case "no cell":
      return {
        kind: "refused",
        message: `${result.table} has no cell for the ${result.heading} of ${entry.qualification} in ${entry.year}. Add it there on the sheet and try again.`,
      };
    case "no room":
      return {
        kind: "refused",
        message: `There is no room below the targets of ${result.table}: rows ${result.row} and ${result.row + 1} must be blank. Insert rows there and try again.`,
      };
  }
}
