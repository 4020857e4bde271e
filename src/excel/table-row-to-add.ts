/**
 * Prepares a blank row at the end of an Excel table: asks for what it depends on. After the next sync the returned function adds the row,
 * in the batch that also fills it, so that none is left blank.
 *
 * Where there is room, the table is made longer: `TableRowCollection.add` conflicts with what others edit at the same time, and recent
 * changes may be lost ("Co-authoring in Excel add-ins"). Cells that are merely written below do not become part of the table everywhere.
 */
export function tableRowToAdd(table: Excel.Table): () => Excel.Range {
  table.load("showTotals");
  const below = table.getRange().getLastRow().getOffsetRange(1, 0).load("values");
  return () => {
    const isFree = !table.showTotals && below.values[0].every((value) => value === "");
    if (!isFree || !Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return table.rows.add().getRange();
    table.resize(table.getRange().getResizedRange(1, 0));
    return below;
  };
}
