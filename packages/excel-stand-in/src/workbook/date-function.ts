import { DAYS_TO_1904, serialOf } from "./serial-date";

/** 31 December 9999 in the date system of 1900. */
const LAST_SERIAL = 2_958_465;
/** 1 March 1900: anything earlier is a day less, because Excel treats 1900 as a leap year. */
const FIRST_OF_MARCH = 61;

/**
 * The result of `=DATE(year, month, day)`: the serial number of a date, or null where Excel returns #NUM!. Years below 1900 count
 * from 1900; too many or too few months and days lead on to the neighbouring ones.
 */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const [y, m, d] = [year, month, day].map(Math.trunc);
  if (y < 0 || y > 9_999) return null;
  const first = serialOf(y < 1_900 ? y + 1_900 : y, m, 1);
  const serial = (first < FIRST_OF_MARCH ? first - 1 : first) + d - 1;
  const counted = date1904 ? serial - DAYS_TO_1904 : serial;
  return counted >= 0 && serial <= LAST_SERIAL ? counted : null;
}
