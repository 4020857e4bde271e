import { civilFromSerial, wholeDay } from "./serial-date";

const SECONDS_A_DAY = 86_400;
/** The last ten minutes of a day: local times of the past differ from today's by up to that much, and programs mix them up. */
const LAST_MINUTES = SECONDS_A_DAY - 10 * 60;
/** The last minute and the last second of a day are written on purpose, for the whole of the day. */
const ENDS_OF_DAY: ReadonlySet<number> = new Set([SECONDS_A_DAY - 60, SECONDS_A_DAY - 1]);
/** Midnight in British Summer Time, as universal time has it. */
const HOUR_EARLY = SECONDS_A_DAY - 3600;

/** Fewest dates that tell anything. */
const FEWEST = 2;

/** What the times of day of a column of dates look like: whether a program has moved days to a moment, or an hour, before they began. */
export class TimeEvidence {
  private dates = 0;
  private midnights = 0;
  private readonly moments: unknown[] = [];
  private readonly hours: unknown[] = [];
  private hasWinterHour = false;

  /**
   * @param day serial
   * @param time time of day as a fraction of it
   * @param cell the date as the workbook has it
   */
  add(day: number, time: number, cell: unknown): void {
    // Times are fractions of a day: a whole second may be a little less.
    const second = Math.floor(time * SECONDS_A_DAY + 0.001);
    this.dates++;
    if (second === 0) this.midnights++;
    else if (second === HOUR_EARLY) {
      this.hours.push(cell);
      this.hasWinterHour ||= isInWinter(day);
    } else if (second > LAST_MINUTES && !ENDS_OF_DAY.has(second)) this.moments.push(cell);
  }

  /**
   * The first of the dates that look as if they were a day early; undefined when none do. Either most dates are in the last ten minutes of
   * their day, or all are at midnight or, in summer only, at 23:00.
   */
  get firstEarly(): unknown {
    if (this.moments.length >= FEWEST && this.moments.length * 2 > this.dates) return this.moments[0];
    const areHours = !this.hasWinterHour && this.hours.length + this.midnights === this.dates;
    return areHours && this.hours.length >= FEWEST ? this.hours[0] : undefined;
  }
}

/** There is no summer time from November to February. */
function isInWinter(day: number): boolean {
  const { month } = civilFromSerial(wholeDay(day));
  return month < 3 || month > 10;
}
