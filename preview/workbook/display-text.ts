import { format } from "numfmt";
import type { CellContent } from "./cell";

/** Text that Excel shows for a cell's content under a number format (English). Column widths are not considered. */
export function displayText(content: CellContent, numberFormat: string, date1904 = false): string {
  if (content === null) return "";
  if (typeof content === "object") return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string" && !numberFormat.includes("@")) return content;
  // Excel rounds what it shows from 15 significant digits, so that binary noise cannot tip a half the wrong way.
  const value = typeof content === "number" ? Number(content.toPrecision(15)) : content;
  return format(numberFormat, value, { dateSpanLarge: true, throws: false, date1904 } as Parameters<typeof format>[2]);
}
