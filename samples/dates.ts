import { type Day, day, monthsLater, workingDayUpTo } from "./calendar";
import type { Progress } from "./participant";
import type { Random } from "./random";
import type { PlannedRoute, Route } from "./routes";

/** The day on which the sample's register is drawn up: nothing in it is later. */
export const REPORT_DAY: Day = day(2019, 12, 2);

/** First days of the courses by academic year; the first year's recruitment began in November. */
const COURSE_STARTS: ReadonlyMap<string, readonly Day[]> = new Map([
  [
    "2017/18",
    [day(2017, 11, 6), day(2017, 11, 20), day(2018, 1, 15), day(2018, 2, 5), day(2018, 3, 5), day(2018, 6, 11)],
  ],
  [
    "2018/19",
    [day(2018, 9, 17), day(2018, 10, 8), day(2018, 11, 5), day(2019, 1, 14), day(2019, 3, 4), day(2019, 6, 10)],
  ],
]);

/** Participants join a course in its first days. */
const DAYS_TO_JOIN = 9;

/** Courses lead to the final assessment 14 to 18 months after their start. */
const FIRST_MONTH_TO_PRESENT = 14;
const LAST_MONTH_TO_PRESENT = 18;
/** Anyone who presented by then has a result on the day of the report, because marking takes five to eight weeks. */
const LAST_DAY_WITH_RESULT = day(2019, 10, 1);
const MARKING_DAYS = [35, 56] as const;
/** Anyone who presented from then on is awaiting the result. */
const FIRST_DAY_AWAITING = day(2019, 11, 4);

/** The last course of the first year: its participants have presented just before the report, if at all. */
const SUMMER_COURSE = day(2018, 6, 11);

/**
 * 18 months after 31 March 2018 end on 30 September 2019, the last day of a shorter month. One participant presents on
 * that very day and is in time; another with the same start presents a day later and is the report's late one.
 */
const MONTH_END_START = day(2018, 3, 31);

/** When a participant started, and what has happened since. */
export interface Timeline {
  readonly startDate: Day;
  readonly progress: Progress;
}

const NOTHING_YET: Progress = {
  withdrawnDate: null,
  deferredDate: null,
  presentedDate: null,
  resultDate: null,
  result: null,
};

/** Dates that agree with a participant's route and academic year. */
export function inventTimeline(academicYear: string, { route, isLate }: PlannedRoute, random: Random): Timeline {
  if (isLate)
    return presentedOn(MONTH_END_START, monthsLater(MONTH_END_START, LAST_MONTH_TO_PRESENT) + 1, route, random);
  const startDate = inventStart(academicYear, route, random);
  if (route === "under way") return { startDate, progress: NOTHING_YET };
  if (route === "withdrawn") {
    return { startDate, progress: { ...NOTHING_YET, withdrawnDate: inventLeaving(startDate, random) } };
  }
  if (route === "deferred") {
    return { startDate, progress: { ...NOTHING_YET, deferredDate: inventLeaving(startDate, random) } };
  }
  return presentedOn(startDate, inventPresented(startDate, route, random), route, random);
}

/** The timeline of the participant who presents on the last day that is still in time, at the end of a shorter month. */
export function timelineOnTheLimit(random: Random): Timeline {
  return presentedOn(MONTH_END_START, monthsLater(MONTH_END_START, LAST_MONTH_TO_PRESENT), "passed", random);
}

function inventStart(academicYear: string, route: Route, random: Random): Day {
  const courses = COURSE_STARTS.get(academicYear) ?? [];
  const withResult = courses.filter((start) => monthsLater(start, LAST_MONTH_TO_PRESENT) <= LAST_DAY_WITH_RESULT);
  const open =
    route === "awaiting result" ? [SUMMER_COURSE] : route === "passed" || route === "failed" ? withResult : courses;
  return workingDayUpTo(random.pick(open) + random.between(0, DAYS_TO_JOIN));
}

function inventLeaving(startDate: Day, random: Random): Day {
  return workingDayUpTo(Math.min(REPORT_DAY, startDate + random.between(30, 300)));
}

function inventPresented(startDate: Day, route: Route, random: Random): Day {
  const limit = monthsLater(startDate, LAST_MONTH_TO_PRESENT);
  if (route === "awaiting result") return workingDayUpTo(random.between(FIRST_DAY_AWAITING, REPORT_DAY - 3));
  return workingDayUpTo(random.between(monthsLater(startDate, FIRST_MONTH_TO_PRESENT), limit));
}

function presentedOn(startDate: Day, presentedDate: Day, route: Route, random: Random): Timeline {
  const result = route === "passed" ? "Passed" : route === "failed" ? "Failed" : null;
  const resultDate = result === null ? null : workingDayUpTo(presentedDate + random.between(...MARKING_DAYS));
  return { startDate, progress: { ...NOTHING_YET, presentedDate, resultDate, result } };
}
