/** A calendar day as the number of days since 1 January 1970, so that time zones do not matter. */
export type Day = number;

const MILLISECONDS_A_DAY = 86_400_000;

/** `month` is 1–12. */
export function day(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_A_DAY;
}

/** The instant that stands for a day in an Excel date cell: midnight UTC. */
export function toDate(date: Day): Date {
  return new Date(date * MILLISECONDS_A_DAY);
}

/** The same day some months later; when that month is shorter, its last day (31 March 2018 + 18 → 30 September 2019). */
export function monthsLater(date: Day, months: number): Day {
  const from = toDate(date);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / MILLISECONDS_A_DAY;
}

/** The day itself, or the Friday before it at a weekend. */
export function workingDayUpTo(date: Day): Day {
  const weekday = toDate(date).getUTCDay();
  if (weekday === 0) return date - 2;
  return weekday === 6 ? date - 1 : date;
}
