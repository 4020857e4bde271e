import { isDateFormat } from "numfmt";
import type { CellContent } from "../../workbook/cell";

/**
 * A value as Excel hands it over to functions that take data types: errors, and numbers whose format says more than their digits, are
 * objects with a `basicValue`; anything else is as it is.
 *
 * Source: "Use data types with custom functions in Excel"; Excel.FormattedNumberCellValue and Excel.ErrorCellValue.
 */
export function richArgument(content: Exclude<CellContent, null>, numberFormat: string): unknown {
  if (typeof content === "object") return { type: "Error", basicType: "Error", basicValue: content.error };
  if (typeof content !== "number" || !saysMore(numberFormat)) return content;
  return { type: "FormattedNumber", basicType: "Double", basicValue: content, numberFormat };
}

/** Whether a number format is one of dates, percentages or money. */
function saysMore(numberFormat: string): boolean {
  return isDateFormat(numberFormat) || /[%£$€¥]/.test(numberFormat);
}
