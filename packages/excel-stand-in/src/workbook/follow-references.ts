import { MAX_COLUMNS } from "./limits";
import { shiftedArea, type Shift } from "./shift-cells";
import { shiftReferences } from "./shift-references";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/**
 * Lets everything that refers to cells follow them when others are inserted or deleted: names, formulas, lists to choose from, and
 * what is printed. Links stay as they are, as in Excel.
 */
export function followReferences({ names, worksheets }: Workbook, shift: Shift): void {
  for (const [name, refersTo] of names) names.set(name, shiftReferences(refersTo, undefined, shift));
  for (const sheet of worksheets) {
    followInFormulas(sheet, shift);
    sheet.validations.forEach((validation, i) => {
      if (!validation.list.startsWith("=")) return;
      sheet.validations[i] = { ...validation, list: shiftReferences(validation.list, sheet, shift) };
    });
  }
  followInPrint(shift);
}

function followInFormulas(sheet: Worksheet, shift: Shift): void {
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      const formula = shiftReferences(cell.formula, sheet, shift);
      // If a cell is the same object, it has not changed.
      if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
    }),
  );
}

function followInPrint(shift: Shift): void {
  const { sheet } = shift;
  if (sheet.printArea !== null) sheet.printArea = shiftedArea(shift, sheet.printArea);
  const { pageLayout } = sheet;
  if (shift.axis === "columns") return;
  pageLayout.rowBreaks = pageLayout.rowBreaks.flatMap(
    (row) => shiftedArea(shift, { row, rows: 1, column: 0, columns: MAX_COLUMNS })?.row ?? [],
  );
  if (pageLayout.printTitleRows === null) return;
  const [first, last] = pageLayout.printTitleRows;
  const titles = shiftedArea(shift, { row: first, rows: last - first + 1, column: 0, columns: MAX_COLUMNS });
  pageLayout.printTitleRows = titles === null ? null : [titles.row, titles.row + titles.rows - 1];
}
