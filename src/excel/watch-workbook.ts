/** A change of the workbook that may be one of the register. */
export interface WorkbookChange {
  /** Made by the add-in itself, in this window. */
  readonly isOwn: boolean;
  /** Made by someone else who has the workbook open. */
  readonly isRemote: boolean;
}

/**
 * Calls back whenever cells, sheets or tables change, as long as the workbook is open. One round trip.
 *
 * From ExcelApi 1.14 on, Excel says who changed cells; before that, the add-in's own writes count as the user's.
 */
export async function watchWorkbook(onChange: (change: WorkbookChange) => void): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const cells = async ({ source, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> =>
      onChange({ isOwn: triggerSource === "ThisLocalAddin", isRemote: source === "Remote" });
    // Only the user adds tables and deletes sheets; the sheets that the add-in adds hold nothing of the register.
    const structure = async ({ source }: { source: Excel.EventSource | "Local" | "Remote" }): Promise<void> =>
      onChange({ isOwn: false, isRemote: source === "Remote" });
    worksheets.onChanged.add(cells);
    worksheets.onDeleted.add(structure);
    tables.onAdded.add(structure);
    tables.onDeleted.add(structure);
    await context.sync();
  });
}
