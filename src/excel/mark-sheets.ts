import { INCOMPLETE_NOTE } from "./incomplete-note";
import { runExcel } from "./run-excel";
import { SHEET_MARKER } from "./sheet-marker";

/** A sheet that was asked for, and the key of its plan. */
export interface AddedSheet {
  readonly key: string;
  readonly name: string;
}

/**
 * Marks the sheets that a batch has added before it failed, if it failed before their marker: they are blank. Otherwise the next refresh would
 * take them for the user's, and add others. Never rejects.
 *
 * In a run of its own, as what failed may be that Excel cannot undo it in one step with the rest.
 */
export async function markSheets(added: readonly AddedSheet[]): Promise<void> {
  await runExcel(async (context) => {
    const asked = added.map(({ key, name }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
      return { key, sheet };
    });
    await context.sync();
    const there = asked.flatMap(({ key, sheet }) => {
      if (sheet.isNullObject) return [];
      const marker = sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value");
      return [{ key, sheet, marker, used: sheet.getUsedRangeOrNullObject().load("address") }];
    });
    if (there.length === 0) return;
    await context.sync();
    for (const { key, sheet, marker, used } of there) {
      if (!marker.isNullObject || !used.isNullObject) continue;
      sheet.customProperties.add(SHEET_MARKER, key);
      sheet.getRange("A1").values = [[INCOMPLETE_NOTE]];
    }
    await context.sync();
  }).catch(() => {});
}
