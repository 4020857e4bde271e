/** Worksheet custom property by which a sheet is known that a batch has added, until that batch has succeeded. Harmless afterwards. */
const PROPERTY = "NPQMetrics.added";

/** Cells that a batch has written on a sheet that it added, from A1 on; row-major, "" where blank. */
export type WrittenCells = readonly (readonly unknown[])[];

/** A sheet that a batch was to add. */
export interface ToAdd {
  readonly name: string;
  readonly cells: WrittenCells;
}

/** Adds sheets, each with a note of who has added it: `by` is a word that nobody else uses. */
export function addKnownSheets(
  worksheets: Excel.WorksheetCollection,
  names: readonly string[],
  by: string,
): Excel.Worksheet[] {
  return names.map((name) => {
    const sheet = worksheets.add(name);
    sheet.customProperties.add(PROPERTY, by);
    return sheet;
  });
}

/**
 * Removes what a failed batch has left behind: the sheets that it added, as long as nobody has written anything else on them. Somebody else's
 * sheet may have come in the meantime under one of the names; and who was not told that it has succeeded may have begun to use it.
 *
 * @param before ids of the sheets that were there before
 * @param nameTaken whether the batch failed as a name was taken: then a blank sheet of that name is somebody else's
 * @returns the first name for which no sheet was added
 */
export async function removeAdded(
  context: Excel.RequestContext,
  before: ReadonlySet<string>,
  toAdd: readonly ToAdd[],
  by: string,
  nameTaken: boolean,
): Promise<string | undefined> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const found = worksheets.items.flatMap((sheet) => {
    const wanted = toAdd.find(({ name }) => name === sheet.name);
    if (wanted === undefined || before.has(sheet.id)) return [];
    const note = sheet.customProperties.getItemOrNullObject(PROPERTY).load("value");
    return [{ sheet, wanted, note, used: sheet.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex") }];
  });
  if (found.length > 0) await context.sync();
  const added = found.filter(({ note, used, wanted }) => {
    // The last one that was added may have been left without its note.
    if (note.isNullObject) return used.isNullObject && !nameTaken;
    return note.value === by && (used.isNullObject || holdsOnly(used, wanted.cells));
  });
  for (const { sheet } of added) sheet.delete();
  if (added.length > 0) await context.sync();
  const names = new Set(added.map(({ wanted }) => wanted.name));
  return toAdd.find(({ name }) => !names.has(name))?.name;
}

/** Whether a sheet holds nothing but what was written. Numbers count as written: Excel may count dates in another way. */
function holdsOnly({ values, rowIndex, columnIndex }: Excel.Range, cells: WrittenCells): boolean {
  // Some builds of Excel return null when the values are too large to pass on: then it cannot be known.
  const rows = values as unknown[][] | null;
  if (rows === null) return false;
  return rows.every((row, r) =>
    row.every((value, c) => {
      const written = cells[rowIndex + r]?.[columnIndex + c] ?? "";
      return value === "" || value === written || (typeof value === "number" && typeof written === "number");
    }),
  );
}
