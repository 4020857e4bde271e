import { isDateFormat } from "numfmt";
import type { Cell } from "../../workbook/cell";
import { displayText } from "../../workbook/display-text";
import { shownFormat } from "../../workbook/shown-format";

const known = new WeakMap<Cell, string>();

/** Text of a cell that is not drawn as it is kept, but in its number format; null for any other cell. */
export function formattedText(cell: Cell, date1904: boolean): string | null {
  const { content } = cell;
  const numberFormat = shownFormat(cell);
  if (typeof content !== "number" && (typeof content !== "string" || !/[@;]/.test(numberFormat))) return null;
  let text = known.get(cell);
  if (text === undefined) known.set(cell, (text = displayText(content, numberFormat, date1904)));
  return text;
}

/** Text that is there to be edited when a cell is opened, as in Excel's formula bar; null where that is the content itself. */
export function textToEdit({ content, formula, style }: Cell, date1904: boolean): string | null {
  if (formula !== undefined) return null;
  if (typeof content === "string") return style.quotePrefix ? `'${content}` : null;
  if (typeof content !== "number") return null;
  if (isDateFormat(style.numberFormat)) {
    const time = content % 1 === 0 ? "" : " h:mm:ss AM/PM";
    return displayText(content, content < 1 && time !== "" ? time.trim() : `m/d/yyyy${time}`, date1904);
  }
  const percent = style.numberFormat.replace(/"[^"]*"/g, "").includes("%");
  return percent ? `${significant(content * 100)}%` : String(significant(content));
}

/** Excel shows at most 15 significant digits. */
function significant(value: number): number {
  return Number(value.toPrecision(15));
}
