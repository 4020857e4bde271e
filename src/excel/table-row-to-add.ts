/** A row for the end of an Excel table. */
export interface RowToAdd {
  /** Adds it, blank, in the batch that also fills it. */
  readonly add: () => Excel.Range;
  /** Removes it after that batch has failed, where the table was made longer and the row is still blank: Excel keeps what a batch did before it failed. */
  readonly takeBack: (context: Excel.RequestContext) => Promise<void>;
}

/**
 * Prepares a blank row at the end of an Excel table: asks for what it depends on. It can be added after the next sync.
 *
 * Where there is room, the table is made longer: `TableRowCollection.add` conflicts with what others edit at the same time, and recent
 * changes may be lost ("Co-authoring in Excel add-ins"). Cells that are merely written below do not become part of the table everywhere.
 */
export function tableRowToAdd(table: Excel.Table): RowToAdd {
  table.load("showTotals");
  const whole = table.getRange().load("rowCount");
  const below = whole.getLastRow().getOffsetRange(1, 0).load("values");
  const isLonger = (): boolean => {
    const isFree = !table.showTotals && below.values[0].every((value) => value === "");
    return isFree && Office.context.requirements.isSetSupported("ExcelApi", "1.13");
  };
  return {
    add: () => {
      if (!isLonger()) return table.rows.add().getRange();
      table.resize(table.getRange().getResizedRange(1, 0));
      return below;
    },
    takeBack: async (context) => {
      // A row that came by `add` has moved what is below: it stays, and takes the next target.
      if (!isLonger()) return;
      const last = table.getDataBodyRange().getLastRow().load("values");
      const now = table.getRange().load("rowCount");
      await context.sync();
      const isBlank = (last.values as unknown[][])[0].every((value) => value === "");
      if (now.rowCount !== whole.rowCount + 1 || !isBlank) return;
      table.resize(table.getRange().getResizedRange(-1, 0));
      await context.sync();
    },
  };
}
