import type { CellValueType, ICellData, Nullable } from "@univerjs/presets";
import type { CellContent } from "../../workbook/cell";
import { isErrorText } from "../../workbook/error-text";

const BOOLEAN: CellValueType = 3;

/** What Univer shows for a formula that waits for a function of the add-in, directly or through another formula. */
export const PENDING_TEXT = "#GETTING_DATA";

/** A formula's result, as the model keeps it. */
export function resultOf(cell: Nullable<ICellData>): CellContent {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === BOOLEAN) return value === 1 || value === true || value === "1" || value === "TRUE";
  if (typeof value === "string" && isErrorText(value)) return { error: value };
  return value;
}

export function isPendingResult(cell: Nullable<ICellData>): boolean {
  return cell?.v === PENDING_TEXT;
}
