import { dateSerial } from "../workbook/date-function";
import { unescapeXml } from "./xml";

const DATE_CELL = /<c((?:\s[^>]*?)?)\st="d"([^>]*?)(?<!\/)>(.*?)<\/c>/gs;
const VALUE = /(<v(?:\s[^>]*)?>)([^<]*)(?=<\/v>)/;

/** A date, a time or both; what it says of time zones is not part of the date that a cell shows. */
const ISO =
  /^(?:(\d{4})-(\d\d)-(\d\d))?(?:(?:^|[T ])(\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * Some programs store dates as "2017-09-01" or "2017-09-01T12:00:00" (ECMA-376 part 1, §18.18.11); this makes them the serial
 * numbers that they are in Excel, in the date system of the workbook. What has none, such as a day before the first of the date
 * system, stays as the text that it is.
 */
export function withSerialDates(rows: string, date1904: boolean): string {
  if (!rows.includes('t="d"')) return rows;
  return rows.replace(DATE_CELL, (all, before: string, after: string, inside: string) => {
    const text = VALUE.exec(inside)?.[2];
    if (text === undefined) return all;
    const serial = serialOfIso(unescapeXml(text).trim(), date1904);
    if (serial === null) return `<c${before} t="str"${after}>${inside}</c>`;
    return `<c${before}${after}>${inside.replace(VALUE, `$1${serial}`)}</c>`;
  });
}

/** The day number, with the part of the day, of an ISO date and time; null when the text is none. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const [, ...parts] = ISO.exec(text) ?? [];
  const [year, month, day, hour, minute, second] = parts.map((part: string | undefined) =>
    part === undefined ? undefined : Number(part.replace(",", ".")),
  );
  const time = hour === undefined ? undefined : timeOf(hour, minute, second);
  if (year === undefined || month === undefined || day === undefined) return time ?? null;
  const date = isDay(year, month, day) ? dateSerial(year, month, day, date1904) : null;
  return date === null || time === null ? null : date + (time ?? 0);
}

/** The part of a day; null when there is no such time. */
function timeOf(hour: number, minute = 0, second = 0): number | null {
  const seconds = (hour * 60 + minute) * 60 + second;
  return minute < 60 && second < 60 && seconds <= 86_400 ? seconds / 86_400 : null;
}

/** Whether it is a day of the calendar, and not before 1900, where Excel has no days. */
function isDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}
