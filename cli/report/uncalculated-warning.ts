import { SHEET_MARKER } from "../../src/excel/sheet-marker";
import { uncalculatedCells, type Workbook } from "excel-stand-in";

/**
 * What to say about formulas without results, in one line; null when there are none. Excel would calculate them on opening; the
 * command cannot. The add-in's own sheets do not count: they are written again, and nothing is read from them.
 */
export function uncalculatedWarning({ worksheets }: Workbook): string | null {
  const count = uncalculatedCells(worksheets.filter((sheet) => !sheet.customProperties.has(SHEET_MARKER))).length;
  if (count === 0) return null;
  const [have, are] =
    count === 1 ? ["formula has no stored result", "it is"] : ["formulas have no stored results", "they are"];
  const why = "because the workbook was not saved by a spreadsheet program";
  return `${count} ${have}, ${why}; ${are} read as blank. Open and save it in Excel first.`;
}
