import { SHEET_MARKER } from "./sheet-marker";

/** A worksheet that the add-in made. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  /** Of its plan: "metric-1". */
  readonly key: string;
}

/** The sheets that the add-in made, in tab order, with id, name and visibility: two round trips. */
export async function markedSheets(context: Excel.RequestContext): Promise<MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const markers = worksheets.items.map((sheet) => ({
    sheet,
    marker: sheet.customProperties.getItemOrNullObject(SHEET_MARKER).load("value"),
  }));
  await context.sync();
  return markers.flatMap(({ sheet, marker }) => (marker.isNullObject ? [] : [{ sheet, key: marker.value }]));
}
