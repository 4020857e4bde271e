import { SAMPLE_ROWS } from "../register/tables/headings/sample-rows";
import type { TableCandidate } from "../register/tables/table-candidate";
import type { TableMapping } from "../register/tables/table-mapping";
import type { UsedSheet } from "./plain-ranges";
import type { SheetArea } from "./read-areas";
import { recognised } from "./recognised";
import { LAST_ROW } from "./sheet-limits";

/** Asks where the range is that the user chose; it arrives with the next sync. Null when none was chosen, or its cells were deleted. */
export function requestChosenRange(name: Excel.NamedItem): Excel.Range | null {
  if (name.isNullObject || String(name.formula).includes("#REF!")) return null;
  return name.getRangeOrNullObject().load("address,rowIndex,columnIndex,columnCount");
}

/** The headings and first rows of the chosen range. */
interface ChosenPart extends SheetArea, UsedSheet {}

/** The chosen range on its sheet; null when it is gone. */
export function findChosenRange(range: Excel.Range | null, sheets: readonly UsedSheet[]): ChosenPart | null {
  if (range === null || range.isNullObject) return null;
  const name = sheetNameIn(range.address);
  const part = sheets.find(({ sheet, used }) => sheet.name === name && !used.isNullObject);
  if (part === undefined) return null;
  const { rowIndex: row, columnIndex: column, columnCount: columns } = range;
  return { ...part, row, column, rows: Math.min(1 + SAMPLE_ROWS, LAST_ROW - row), columns };
}

/** "'O''Neil'!A1:B2" → "O'Neil" */
function sheetNameIn(address: string): string {
  const name = address.slice(0, address.lastIndexOf("!"));
  return name.replace(/^'|'$/g, "").replaceAll("''", "'");
}

/** The chosen range goes on to the last row of its sheet: rows that were added below it must not be lost. */
export function chosenCandidate(
  { sheet, used, row, column }: ChosenPart,
  [headings = [], ...sample]: readonly (readonly unknown[])[],
  mappingOf: (name: string) => TableMapping | undefined,
): TableCandidate {
  const firstRow = row + 1;
  return {
    ...recognised(headings, sample, [sheet.name], mappingOf(sheet.name)),
    name: sheet.name,
    isTable: false,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow,
    firstColumn: column,
    rowCount: Math.max(0, used.rowIndex + used.rowCount - firstRow),
  };
}
