import { FIRST_DATE, LAST_DATE } from "../register/read-date";
import { addMonths } from "../register/serial-date";
import type { Definitions } from "./definitions";

/** The last day on which a participant presents in time (metric 4), by start date. */
export class TimeLimit {
  /** Deadlines worked out so far, by day from FIRST_DATE on: many participants share a start date. */
  private readonly deadlines = new Int32Array(LAST_DATE - FIRST_DATE + 1);

  constructor(private readonly definitions: Definitions) {}

  /** Serial of the deadline for a start date of the register: EDATE(start, months), clipped to the month's end. */
  deadline(start: number): number {
    const known = this.deadlines[start - FIRST_DATE];
    if (known !== 0) return known;
    return (this.deadlines[start - FIRST_DATE] = addMonths(start, this.monthsFrom(start)));
  }

  private monthsFrom(start: number): number {
    const extension = this.definitions.presentWithinExtensions.findLast(({ startsFrom }) => startsFrom <= start);
    return extension?.months ?? this.definitions.presentWithinMonths;
  }
}
