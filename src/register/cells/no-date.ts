import { monthOf } from "./month-names";
import { isInRange } from "./read-date";
import { serialFromCivil, wholeDay } from "./serial-date";
import { cellText } from "./spelling";

/**
 * Days that forms and databases write where there is no date: the first and last days that they know, and what Excel shows of 0 and 1. The
 * last, with a year of two digits, is what Excel may show of 1; no NPQ is as old as 2000.
 */
const NO_DATES = [
  ...["0000-00-00", "0001-01-01", "1753-01-01", "1899-12-30", "1899-12-31", "1900-01-00", "1900-01-01", "1970-01-01"],
  ...["2999-12-31", "9999-12-31", "00-00-00", "00-01-01"],
];
const KEYS: ReadonlySet<string> = new Set(NO_DATES.map(keyOf));

/** The same as serials. 1 January 1900 is 1 in Excel, and 2 in programs that do not believe in 29 February 1900. */
const FIRST_SERIALS: ReadonlySet<number> = new Set([0, 1, 2]);
const OTHER_SERIALS: ReadonlySet<number> = new Set([
  serialFromCivil(1970, 1, 1),
  ...[2999, 9999].map((year) => serialFromCivil(year, 12, 31)),
]);

/** What every such text has. Looked for first, as whole columns are looked through; "00:00" is only a time. */
const YEARS = /0000|0001|1753|1899|1900|1970|2999|9999|(?:^|[^\d:])00(?:[^\d:]|$)/;
/** The least number that is a date's eight digits, 19000101, and no serial. */
const FIRST_DIGITS = 1e7;

/**
 * Whether a date cell says that there is no date, as forms and databases do: 1900-01-01, 9999-12-31, 00/00/0000, as text or as a serial.
 *
 * @param offset days to add to the workbook's serials
 */
export function saysNoDate(cell: unknown, offset: number): boolean {
  if (typeof cell === "string") return cell !== "" && YEARS.test(cell) && KEYS.has(keyOf(cellText(cell)));
  if (typeof cell !== "number" || isInRange(cell + offset)) return false;
  if (cell > FIRST_DIGITS) return KEYS.has(keyOf(`${cell}`));
  return FIRST_SERIALS.has(cell) || OTHER_SERIALS.has(wholeDay(cell) + offset);
}

/** Year, month and day of a date without its time, in whatever order they are written; "" for anything else. */
function keyOf(text: string): string {
  const [date] = text.split(/[\sT]{1,3}\d{1,2}:/i);
  const digits = date
    .trimEnd()
    .replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3")
    .replace(/[a-z]{3,9}/i, (word) => `${monthOf(word) ?? "?"}`);
  if (!/^[\d\s./,-]+$/.test(digits)) return "";
  const numbers = digits.match(/\d+/g) ?? [];
  return numbers
    .map((part) => (part.length === 4 ? part : `${Number(part)}`))
    .sort()
    .join("/");
}
