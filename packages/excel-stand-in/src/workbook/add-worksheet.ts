import type { CellContent } from "./cell";
import { defaultPageLayout } from "./page-layout";
import { DEFAULT_STYLE } from "./style";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/**
 * Adds a sheet after all others. The first sheet of a workbook is the one in front.
 *
 * @param rows contents from A1 on, as cells hold them: nothing is read as a formula, a number or a date. null leaves a cell blank.
 */
export function addWorksheet(
  workbook: Workbook,
  name: string,
  rows: readonly (readonly CellContent[])[] = [],
): Worksheet {
  const sheet = new Worksheet(workbook.newId(), name, defaultPageLayout());
  rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (content !== null) sheet.put(r, c, { content, style: DEFAULT_STYLE });
    }),
  );
  workbook.worksheets.push(sheet);
  workbook.active ??= sheet;
  return sheet;
}
