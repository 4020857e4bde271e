/** Days between the two date systems: serial 0 of the one that begins in 1904 is serial 1462 of the usual one. */
export const DAYS_TO_1904 = 1_462;

/** Excel serial of a date from 1 March 1900 on (1900 date system), in the calendar's own arithmetic. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}
