/** Excel serial of a date from 1 March 1900 on (1900 date system), in the calendar's own arithmetic. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}
