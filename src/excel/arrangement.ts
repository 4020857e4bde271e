import { CHOSEN_RANGE } from "./chosen-range";

/**
 * What decides which cells are read, and what Excel tells nothing of: no event is raised for names, and before ExcelApi 1.17 none for
 * sheets that are renamed or moved.
 */
export interface Arrangement {
  /** All sheets in their order; `key` is null for the user's own. */
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly key: string | null }[];
  /** Where the range is that the user chose, as a formula; null when none was chosen. */
  readonly chosen: string | null;
}

/** Asks which range the user chose; it arrives with the next sync. */
export function requestChosenName({ names }: Excel.Workbook): Excel.NamedItem {
  return names.getItemOrNullObject(CHOSEN_RANGE).load("formula");
}

/** The formula of a name that has arrived; null when there is none. */
export function chosenOf(name: Excel.NamedItem): string | null {
  return name.isNullObject ? null : String(name.formula);
}

/** Whether the user's sheets that were known, and the chosen range, are still as they were: one round trip. */
export async function isArranged(context: Excel.RequestContext, { sheets, chosen }: Arrangement): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const name = requestChosenName(context.workbook);
  await context.sync();
  const known = new Set(sheets.filter(({ key }) => key === null).map(({ id }) => id));
  const own = (all: readonly { readonly id: string; readonly name: string }[]): string =>
    JSON.stringify(all.filter(({ id }) => known.has(id)).map((sheet) => [sheet.id, sheet.name]));
  return chosenOf(name) === chosen && own(worksheets.items) === own(sheets);
}
