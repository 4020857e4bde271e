import { LIST_KEY, SHEET_MARKER } from "./sheet-marker";
import { runExcel } from "./run-excel";

/**
 * Deletes a sheet with a list of people, and returns the name that it had; null when there is no such sheet, or it is not such a list: nothing is
 * deleted then. @throws what Excel throws
 */
export async function deleteListSheet(id: string): Promise<{ readonly name: string } | "structure protected" | null> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    const protection = context.workbook.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) return null;
    const marker = sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value");
    await context.sync();
    if (marker.isNullObject || marker.value !== LIST_KEY) return null;
    if (protection.protected) return "structure protected";
    const { name } = sheet;
    sheet.delete();
    await context.sync();
    return { name };
  });
}
