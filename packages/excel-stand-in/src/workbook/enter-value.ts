import { isDateFormat, parseValue } from "numfmt";
import type { CellContent } from "./cell";
import { isErrorText } from "./error-text";
import { invalidArgument, ExcelError } from "./excel-error";
import { MAX_FORMULA, MAX_TEXT } from "./limits";
import { DAYS_TO_1904, serialOf } from "./serial-date";

/** What Excel turns a value that is put into a cell into. */
export interface Entered {
  /** The last result where there is a formula: null until something calculates it. */
  readonly content: CellContent;
  readonly formula?: string;
  /** Number format that Excel gives a cell of General format along with it. */
  readonly numberFormat?: string;
  /** Whether the text was marked as text by a leading apostrophe. */
  readonly quotePrefix?: boolean;
}

/**
 * Reads a value as Excel does when `range.values` is set: texts that look like a number, a percentage, a date (in the order of
 * English (United States), in which the JavaScript API works), a time, a truth value or an error become one. An apostrophe in
 * front, or the cell's Text format, keeps a text a text; Text format turns a number into text as well.
 *
 * @throws ExcelError InvalidArgument when a text is longer than a cell can hold
 */
export function enterValue(value: string | number | boolean, isTextFormat: boolean, date1904 = false): Entered {
  if (typeof value !== "string") return { content: isTextFormat ? String(value).toUpperCase() : value };
  if (value.length > MAX_TEXT) throw invalidArgument(`a text has at most ${MAX_TEXT} characters.`);
  if (value === "") return { content: null };
  if (value.startsWith("'")) return { content: value.slice(1), quotePrefix: true };
  if (isTextFormat) return { content: value };
  if (value.startsWith("=") && value.length > 1) return formula(value);
  return recognised(value, date1904) ?? { content: value };
}

function formula(text: string): Entered {
  if (text.length > MAX_FORMULA) {
    throw new ExcelError("FormulaLengthExceedsLimit", `A formula has at most ${MAX_FORMULA} characters.`);
  }
  return { content: null, formula: text };
}

/** The only words that occur in numbers, dates and times. */
const WORD_IN_NUMBER =
  /^(e|am?|pm?|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sep(tember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;

/** What a text without an apostrophe means; null when it is just a text. */
function recognised(value: string, date1904: boolean): Entered | null {
  const text = value.trim();
  if (isErrorText(text)) return { content: { error: text.toUpperCase() } };
  // Most texts are words: without a digit only a truth value is left.
  if (!/\d/.test(text)) return /^(true|false)$/i.test(text) ? { content: text.toLowerCase() === "true" } : null;
  if (text.match(/\p{L}+/gu)?.some((word) => !WORD_IN_NUMBER.test(word)) === true) return null;
  const yearAndMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (yearAndMonth) return monthOf(Number(yearAndMonth[1]), Number(yearAndMonth[2]), date1904);
  // numfmt reads words and numbers with blanks between them ("1 2 2019") as dates; Excel does not.
  if (/^\d+ \d+ \d+$/.test(text)) return null;
  const parsed = parseValue(text);
  if (typeof parsed?.v !== "number") return null;
  if (parsed.z === undefined) return { content: significant(parsed.v) };
  if (isDateFormat(parsed.z)) return dateOrTime(parsed.v, parsed.z, date1904);
  return { content: significant(parsed.v), numberFormat: parsed.z };
}

/** Excel keeps 15 significant digits of a typed number. */
function significant(value: number): number {
  return Number(value.toPrecision(15)) + 0;
}

/** "2011/12" is 1 December 2011 to Excel, "2017/18" a text. */
function monthOf(year: number, month: number, date1904: boolean): Entered | null {
  if (year <= 1900 || month < 1 || month > 12) return null;
  return dateOrTime(serialOf(year, month, 1), "mmm-yy", date1904);
}

function dateOrTime(serial: number, parsedFormat: string, date1904: boolean): Entered | null {
  const hasDate = /[dy]/i.test(parsedFormat);
  const content = hasDate && date1904 ? serial - DAYS_TO_1904 : serial;
  return content < 0 ? null : { content, numberFormat: dateFormat(parsedFormat) };
}

/** The format that Excel gives a date it recognised; it does not follow the way the date was written, as numfmt does. */
function dateFormat(parsed: string): string {
  if (!/[dy]/i.test(parsed)) return parsed.replace(/^hh/, "h");
  if (/h/i.test(parsed)) return "m/d/yyyy h:mm";
  if (!/y/i.test(parsed)) return "d-mmm";
  if (!/d/i.test(parsed)) return "mmm-yy";
  return /mmm/i.test(parsed) ? "d-mmm-yy" : "m/d/yyyy";
}
