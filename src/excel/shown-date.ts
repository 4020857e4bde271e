import { FIRST_DATE, LAST_DATE } from "../register/cells/read-date";
import { civilFromSerial, wholeDay } from "../register/cells/serial-date";
import { DAYS_TO_1904 } from "../register/columns/date-cell";

/**
 * Days to add to a workbook's serial dates, as the text shows by which Excel displays one of them: 1462 or 0; null where the text does not
 * tell. A day has another day of the month and another year in the other date system, so that a month in words or two digits of the year
 * do no harm.
 */
export function shownDateOffset(value: unknown, text: unknown): number | null {
  if (typeof value !== "number" || typeof text !== "string") return null;
  const offsets = [0, DAYS_TO_1904].filter((offset) => isShownAs(text, wholeDay(value) + offset));
  return offsets.length === 1 ? offsets[0] : null;
}

/** Whether a text may be that of a day: its numbers are the day's, the year among them. A time of the day may follow. */
function isShownAs(text: string, serial: number): boolean {
  if (serial < FIRST_DATE || serial > LAST_DATE) return false;
  const { year, month, day } = civilFromSerial(serial);
  const [date] = text.split(/[ T]\d{1,2}:/);
  const numbers = date.match(/\d+/g) ?? [];
  const years = numbers.filter((one) => one === `${year}` || one === `${year}`.slice(2));
  const isOfDay = numbers.every((one) => years.includes(one) || Number(one) === month || Number(one) === day);
  return isOfDay && years.length > 0;
}
