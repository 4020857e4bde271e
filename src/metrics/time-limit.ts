import { FIRST_DATE, LAST_DATE } from "../register/cells/read-date";
import { addMonths, civilFromSerial, daysInMonth } from "../register/cells/serial-date";
import type { Definitions } from "./definitions";

/** The last day on which a participant presents in time (metric 4), by start date. */
export class TimeLimit {
  /** Deadlines worked out so far, by day from FIRST_DATE on; 0 = not yet: many participants share a month of starting. */
  private readonly deadlines = new Int32Array(LAST_DATE - FIRST_DATE + 1);

  constructor(private readonly definitions: Definitions) {}

  /** Serial of the deadline for a start date of the register: EDATE(start, months), clipped to the month's end. */
  deadline(start: number): number {
    if (this.deadlines[start - FIRST_DATE] === 0) this.workOutMonth(start);
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

  private monthsFrom(start: number): number {
    const extension = this.definitions.presentWithinExtensions.findLast(({ startsFrom }) => startsFrom <= start);
    return extension?.months ?? this.definitions.presentWithinMonths;
  }
}
