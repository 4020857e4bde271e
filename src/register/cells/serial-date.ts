/** A calendar date without time or zone. `month` is 1–12. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days from 1 January 1970 (proleptic Gregorian), by the era arithmetic of civil calendars. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Serial of 1 January 1970 in Excel's 1900 date system. */
const SERIAL_OF_1970 = 25569;
/** Excel believes in 29 February 1900: serials up to 60 lie one day later than the calendar says. */
const PHANTOM_LEAP_DAY = 60;

/** Excel tells times apart by the millisecond. What is nearer to midnight than half of one is a rounding error: 43345.9999999999. */
const HALF_A_MILLISECOND = 0.5 / 86_400_000;

/** Day of a serial with a time of day. */
export function wholeDay(serial: number): number {
  return Math.floor(serial + HALF_A_MILLISECOND);
}

/** A serial that is stored as a text: "43275", "43169.0", "43,169". */
const SERIAL_TEXT = /^(\d\d),?(\d{3})(?:[.,](\d+))?$/;

/** The serial that a text holds in place of a number, with its time of day; null when it holds something else. */
export function serialInText(text: string): number | null {
  const parts = SERIAL_TEXT.exec(text);
  return parts && Number(`${parts[1]}${parts[2]}.${parts[3] ?? 0}`);
}

/**
 * Excel serial day number (1900 date system) of a calendar date from 1 January 1900 on.
 * The date must exist: see {@link daysInMonth}.
 */
export function serialFromCivil(year: number, month: number, day: number): number {
  const serial = daysFromCivil(year, month, day) + SERIAL_OF_1970;
  return serial <= PHANTOM_LEAP_DAY ? serial - 1 : serial;
}

/** Calendar date of an Excel serial day number (1900 date system); serial 60 gives 28 February 1900. */
export function civilFromSerial(serial: number): CivilDate {
  const days = serial - SERIAL_OF_1970 + (serial < PHANTOM_LEAP_DAY ? 1 : 0) + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Excel's EDATE: the same day some months later, clipped to the month's last day (31 August 2017 + 18 → 28 February 2019). */
export function addMonths(serial: number, months: number): number {
  const { year, month, day } = civilFromSerial(serial);
  const index = year * 12 + (month - 1) + months;
  const laterYear = Math.floor(index / 12);
  const laterMonth = (index % 12) + 1;
  return serialFromCivil(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth)));
}
