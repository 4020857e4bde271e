import type { Cell } from "./cell";
import { DEFAULT_STYLE } from "./style";

/**
 * The number format in which a cell is shown. The format of a value is a default: it never becomes the cell's own, which overrides it.
 * Source: "Use data types in Excel add-ins", Formatted number values. That General does not override it is taken from there being
 * nothing that could tell a cell set to General from one left alone; it has not been seen in a real Excel.
 */
export function shownFormat({ content, style, formula, spilledFrom, valueFormat }: Cell): string {
  const isResult = formula !== undefined || spilledFrom !== undefined;
  const isDefault = style.numberFormat === DEFAULT_STYLE.numberFormat && isResult && typeof content === "number";
  return isDefault ? (valueFormat ?? style.numberFormat) : style.numberFormat;
}
