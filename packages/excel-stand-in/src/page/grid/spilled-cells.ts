import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { ICellData, Nullable } from "@univerjs/presets";
import type { Area } from "../../workbook/worksheet";
import { areaOfRange } from "./univer-range";
import type { UniverView } from "./univer-view";

/** Results that Univer has spilled from one cell of a sheet. */
export interface Spill {
  readonly area: Area;
  at(row: number, column: number): Nullable<ICellData>;
}

/** Returns what Univer has spilled from a cell of a sheet; null where the formula has a single result. */
export function spillsOn(view: UniverView, sheetId: string): (row: number, column: number) => Spill | null {
  const model = view.injector.get(FormulaDataModel);
  const unitId = view.workbook.getUnitId();
  const ranges = model.getArrayFormulaRange()[unitId]?.[sheetId];
  const results = model.getArrayFormulaCellData()[unitId]?.[sheetId];
  return (row, column) => {
    const range = ranges?.[row]?.[column];
    if (!range) return null;
    return { area: areaOfRange(range), at: (r, c) => results?.[r]?.[c] };
  };
}
