import { intersection, overlaps, subtract } from "./area";
import type { Validation, ValidationRule, ValidationTexts } from "./validation";
import type { Area, ValidatedArea, Worksheet } from "./worksheet";

/** Gives cells a list of values. Cells that had one already and share it keep its texts. */
export function validateCells(sheet: Worksheet, area: Area, rule: ValidationRule): void {
  const { ignoreBlanks = true, prompt, errorAlert } = commonValidation(sheet, area) ?? {};
  clearValidations(sheet, area);
  sheet.validations.push({
    area,
    ...rule,
    ignoreBlanks,
    ...(prompt === undefined ? {} : { prompt }),
    ...(errorAlert === undefined ? {} : { errorAlert }),
  });
}

/** Changes what goes with the lists of an area. */
export function changeValidationTexts(sheet: Worksheet, area: Area, change: Partial<ValidationTexts>): void {
  const within = validationsWithin(sheet, area);
  clearValidations(sheet, area);
  sheet.validations.push(...within.map((validation) => ({ ...validation, ...change })));
}

/** Removes the lists from cells; cells around the area keep theirs. */
export function clearValidations(sheet: Worksheet, area: Area): void {
  const kept = sheet.validations.flatMap((validation) =>
    overlaps(validation.area, area)
      ? subtract(validation.area, area).map((rest) => ({ ...validation, area: rest }))
      : [validation],
  );
  sheet.validations.splice(0, Infinity, ...kept);
}

/** The parts of a sheet's validations that lie within an area. */
export function validationsWithin(sheet: Worksheet, area: Area): ValidatedArea[] {
  return sheet.validations.flatMap((validation) => {
    const common = intersection(validation.area, area);
    return common === null ? [] : [{ ...validation, area: common }];
  });
}

/** Whether every cell of an area has a list. */
export function isValidated(sheet: Worksheet, area: Area): boolean {
  const cells = validationsWithin(sheet, area).reduce((sum, { area: { rows, columns } }) => sum + rows * columns, 0);
  return cells === area.rows * area.columns;
}

/** What all cells of an area have in common; undefined when they differ or have none. */
function commonValidation(sheet: Worksheet, area: Area): Validation | undefined {
  const within = validationsWithin(sheet, area);
  const [first] = within;
  if (!isValidated(sheet, area)) return undefined;
  return within.every((one) => isSame(one, first)) ? first : undefined;
}

function isSame(a: Validation, b: Validation): boolean {
  return describe(a) === describe(b);
}

function describe({ list, inCellDropDown, ignoreBlanks, prompt, errorAlert }: Validation): string {
  return JSON.stringify([list, inCellDropDown, ignoreBlanks, prompt, errorAlert]);
}

/** Extends the lists of whole columns of a table to the rows that were added below. */
export function extendValidations(sheet: Worksheet, table: Area, by: number): void {
  const end = table.row + table.rows;
  const extended = sheet.validations.map((validation) => {
    const { row, rows, column, columns } = validation.area;
    const isOfTable = column >= table.column && column + columns <= table.column + table.columns;
    return isOfTable && row <= table.row + 1 && row + rows === end
      ? { ...validation, area: { ...validation.area, rows: rows + by } }
      : validation;
  });
  sheet.validations.splice(0, Infinity, ...extended);
}
