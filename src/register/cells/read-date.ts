import { monthOf } from "./month-names";
import { daysInMonth, serialFromCivil, wholeDay } from "./serial-date";
import { cellText } from "./spelling";

/**
 * Dates that a register may hold: 1 January 1990 to 31 December 2099. A number outside this range is not a
 * participant's date (2018 typed into a date column would be 10 July 1905).
 */
export const FIRST_DATE = serialFromCivil(1990, 1, 1);
export const LAST_DATE = serialFromCivil(2099, 12, 31);

/** A text that is a date is short. Longer ones are not searched: a cell holds up to 32,767 characters. */
const MAX_LENGTH = 60;

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/i;

/** A time of day and its zone at the end: "T23:59:59.000Z", " 00:30 +01:00", ", 2:15 PM". */
const TIME =
  /(?:t|,?\s)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?)?(?:\s*(?:z|utc|gmt|bst|(?:gmt|utc)?[+-]\d{2}:?\d{2}))?$/i;

const YEAR_FIRST = /^(\d{4})(?:\s*[-/.]\s*|\s+)(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2})$/;
const DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** Day and month, or month and day: the text does not say which. */
const NUMERIC = /^(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{1,2})(?:\s*[-/.]\s*|\s+)(\d{4}|\d{2})$/;
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+of\s+|[\s/.-]*)([a-z]{3,9})[\s/.,-]*['\u2019]?(\d{4}|\d{2})$/i;
const MONTH_DAY = /^([a-z]{3,9})[\s/.-]*(\d{1,2})(?:st|nd|rd|th)?[\s/,-]+(\d{4})$/i;

/**
 * Excel serial day number of a date cell: a serial (a time of day is dropped), the digits yyyymmdd, or text. null when the cell holds
 * something else or a day that does not exist; blank cells are the caller's business.
 *
 * In a text with a zone, the date counts as written. There is no telling whether "2018-08-31T23:00:00Z" was meant as that moment or
 * as midnight British summer time, and with a shift the figures would depend on guesses about the program that wrote it.
 *
 * @param order which comes first in a numeric date such as 03/04/19. A date that only exists the other way round, or whose weekday
 *   is beside it and is right only the other way round, is read that way.
 */
export function readDate(cell: unknown, order: DateOrder | OrderOf = "day first"): number | null {
  if (typeof cell === "number") return plausible(wholeDay(cell)) ?? fromDigits(String(cell));
  if (typeof cell !== "string" || cell.length > MAX_LENGTH) return null;
  const given = cellText(cell);
  const text = withoutTime(withoutWeekday(given));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const wanted = typeof order === "function" ? (): DateOrder => order(isDotted(text)) : (): DateOrder => order;
    return fromNumeric(numeric, orderByWeekday(given, numeric) ?? wanted());
  }
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return fromParts(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return fromParts(fullYear(dayMonth[3]), monthOf(dayMonth[2]), Number(dayMonth[1]));
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return fromParts(fullYear(monthDay[3]), monthOf(monthDay[1]), Number(monthDay[2]));
  return fromDigits(text);
}

/**
 * Which orders a numeric date can be read in: "either" where both give a date, and not the same one. null where it does not matter
 * (05/05/2019) and for anything but a numeric date. Cheap for other cells, as it is called for whole columns.
 */
export function dateOrderOf(cell: string): DateOrder | "either" | null {
  if (cell.length < 6 || cell.length > MAX_LENGTH) return null;
  const text = cellText(cell);
  if (!startsNumeric(text)) return null;
  const numeric = NUMERIC.exec(withoutTime(withoutWeekday(text)));
  if (numeric === null) return null;
  const byWeekday = orderByWeekday(text, numeric);
  if (byWeekday !== null) return byWeekday;
  const dayFirst = inOrder(numeric, "day first");
  const monthFirst = inOrder(numeric, "month first");
  if (dayFirst === monthFirst) return null;
  if (monthFirst === null) return "day first";
  return dayFirst === null ? "month first" : "either";
}

/** Whether a numeric date has a dot after its first number: 03.04.2019. Nobody who writes the month first does so. */
export function isDotted(date: string): boolean {
  return /^\D*\d{1,2}\s*\./.test(date);
}

function withoutWeekday(text: string): string {
  return isDigit(text.charCodeAt(0)) ? text : text.replace(WEEKDAY, "");
}

function withoutTime(text: string): string {
  return text.includes(":") ? text.replace(TIME, "").trimEnd() : text;
}

/** Weekdays in the order of serials: serial 7 is a Saturday. */
const WEEKDAYS = ["sat", "sun", "mon", "tue", "wed", "thu", "fri"];

/** The order in which a numeric date falls on the weekday written before it; null without one, or where it does not decide. */
function orderByWeekday(text: string, numeric: RegExpExecArray): DateOrder | null {
  if (isDigit(text.charCodeAt(0))) return null;
  const weekday = WEEKDAYS.indexOf(text.slice(0, 3).toLowerCase());
  const isRight = (order: DateOrder): boolean => (inOrder(numeric, order) ?? NaN) % 7 === weekday;
  if (isRight("day first") === isRight("month first")) return null;
  return isRight("day first") ? "day first" : "month first";
}

/** Whether a text begins with one or two digits and then something other than a digit, with or without a weekday before it. */
function startsNumeric(text: string): boolean {
  if (!isDigit(text.charCodeAt(0))) return WEEKDAY.test(text);
  return !isDigit(text.charCodeAt(1)) || !isDigit(text.charCodeAt(2));
}

function isDigit(charCode: number): boolean {
  return charCode >= 48 && charCode <= 57;
}

function fromNumeric(parts: RegExpExecArray, order: DateOrder): number | null {
  return inOrder(parts, order) ?? inOrder(parts, order === "day first" ? "month first" : "day first");
}

function inOrder(parts: RegExpExecArray, order: DateOrder): number | null {
  const first = Number(parts[1]);
  const second = Number(parts[2]);
  const year = fullYear(parts[3]);
  return order === "day first" ? fromParts(year, second, first) : fromParts(year, first, second);
}

/** "20180901", as databases export dates. No serial has eight digits before the year 29,000. */
function fromDigits(text: string): number | null {
  const digits = DIGITS.exec(text);
  return digits ? fromParts(Number(digits[1]), Number(digits[2]), Number(digits[3])) : null;
}

/** Two-digit years are of this century: no participant of an NPQ started before 2001. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function fromParts(year: number, month: number | null, day: number): number | null {
  if (year < 1900 || month === null || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return plausible(serialFromCivil(year, month, day));
}

function plausible(serial: number): number | null {
  return isInRange(serial) ? serial : null;
}

/** Whether a register may hold a day. */
export function isInRange(serial: number): boolean {
  return serial >= FIRST_DATE && serial < LAST_DATE + 1;
}

/** Whether 03/04/19 is 3 April or 4 March. */
export type DateOrder = "day first" | "month first";

/** The order of a numeric date with dots, or of one with other signs. Called only for dates that need it. */
export type OrderOf = (isDotted: boolean) => DateOrder;
