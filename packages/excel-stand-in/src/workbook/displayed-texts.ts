import { displayText } from "./display-text";
import { shownFormat } from "./shown-format";
import type { Worksheet } from "./worksheet";

/**
 * The text of every cell as displayed, row by row from A1 on; "" for a blank cell. Rows are as long as they are filled.
 *
 * @param date1904 whether the workbook counts dates from 1904
 */
export function displayedTexts(sheet: Worksheet, date1904 = false): string[][] {
  return Array.from(sheet.rows, (row) =>
    Array.from(row ?? [], (cell) => (cell === undefined ? "" : displayText(cell.content, shownFormat(cell), date1904))),
  );
}
