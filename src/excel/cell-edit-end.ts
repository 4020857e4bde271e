import { runExcel } from "./run-excel";

/** Resolves when no cell is being edited, or at once if none is. One round trip. @throws what Excel says */
export function cellEditEnd(): Promise<void> {
  return runExcel(async (context) => {
    // Anything: office.js sends nothing for a batch that asks for nothing.
    context.workbook.worksheets.getCount();
    await context.sync();
  });
}
