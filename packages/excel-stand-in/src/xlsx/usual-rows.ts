import { withSerialDates } from "./iso-dates";
import { withUsualAddresses } from "./usual-addresses";
import { withUsualTags } from "./usual-tags";
import { prefixOf } from "./xml";

/**
 * The rows of a worksheet part as text: what is inside `sheetData`, without namespace prefixes, in the usual spelling and with dates as serial
 * numbers. Only a sheet whose cells have changed is needed as text.
 *
 * @param text the whole part
 * @param date1904 whether serial dates count from 1904
 * @throws Error when the text is not a worksheet
 */
export function usualRows(text: string, date1904: boolean): string {
  const start = /<([\w.-]+:)?sheetData(?:\s[^>]*?)?\/?>/.exec(text);
  if (start === null) throw new Error("A worksheet without cells");
  if (start[0].endsWith("/>")) return "";
  const name = `${start[1] ?? ""}sheetData`;
  const inside = start.index + start[0].length;
  const end = text.indexOf(`</${name}>`, inside);
  if (end < 0) throw new Error("A worksheet that breaks off");
  const prefix = prefixOf(name);
  const rows = text.slice(inside, end);
  const plain = prefix === "" ? rows : rows.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  return withSerialDates(withUsualAddresses(withUsualTags(plain)), date1904);
}
