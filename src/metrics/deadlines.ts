import { FIRST_DATE, LAST_DATE } from "../register/cells/read-date";
import { addMonths, civilFromSerial, daysInMonth } from "../register/cells/serial-date";

/**
 * Deadlines by start date: EDATE(start, months), clipped to the month's end (31 August 2017 and 18 months are 28 February 2019). Many
 * participants start in the same month, so each month is worked out once.
 */
export class Deadlines {
  /** By day from FIRST_DATE on; 0 = not worked out yet. */
  private readonly deadlines = new Int32Array(LAST_DATE - FIRST_DATE + 1);

  /** @param monthsFrom how many months a participant who starts on a given day has */
  constructor(private readonly monthsFrom: (start: number) => number) {}

  /** Serial of the deadline for a start date between FIRST_DATE and LAST_DATE. */
  of(start: number): number {
    const known = this.deadlines[start - FIRST_DATE];
    if (known !== 0) return known;
    this.workOutMonth(start);
    return this.deadlines[start - FIRST_DATE];
  }

  /** Works out the deadlines of all start dates in the month that have as many months as the given one. */
  private workOutMonth(start: number): void {
    const { year, month, day } = civilFromSerial(start);
    const months = this.monthsFrom(start);
    const first = start - day + 1;
    const firstDeadline = addMonths(first, months);
    const lastDeadline = addMonths(first, months + 1) - 1;
    for (let days = 0; days < daysInMonth(year, month); days++) {
      if (this.monthsFrom(first + days) !== months) continue;
      this.deadlines[first + days - FIRST_DATE] = Math.min(firstDeadline + days, lastDeadline);
    }
  }
}
