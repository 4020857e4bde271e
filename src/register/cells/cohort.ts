import { academicYearOf, readAcademicYear } from "./academic-year";
import { isInRange, readDate } from "./read-date";
import { serialInText, wholeDay } from "./serial-date";
import { cellText } from "./spelling";

/**
 * The calendar year in which the academic year of a cell of a year column starts: everything that {@link readAcademicYear} reads, and any
 * date, which Excel makes of "Sep-18". null when the cell gives neither, or a date such as 04/09/2018 that may be of two years.
 *
 * @param dateOffset days to add to the workbook's serials
 */
export function readCohort(cell: unknown, dateOffset: number): number | null {
  return readAcademicYear(cell) ?? yearOfDate(cellText(cell), dateOffset);
}

/** A greater number is not a year. */
const LAST_YEAR = 9999;

/** The serial of a date that a cell of a year column holds as a number or its digits, as Excel makes of "Sep-18"; null when it holds none. */
export function dateAsYear(cell: unknown): number | null {
  if (typeof cell === "string") return serialInText(cell);
  return typeof cell === "number" && cell > LAST_YEAR ? cell : null;
}

function yearOfDate(text: string, dateOffset: number): number | null {
  const serial = serialInText(text);
  const days =
    serial === null
      ? [readDate(text, "day first"), readDate(text, "month first")]
      : [wholeDay(serial) + dateOffset].filter(isInRange);
  const [year, ...others] = new Set(days.map((day) => (day === null ? null : academicYearOf(day))));
  return others.length === 0 && year !== undefined && year !== null ? readAcademicYear(year) : null;
}

/** Which part of a cohort someone belongs to, as a column beside the cohort says it, by code. */
export const PART = { unsaid: 0, spring: 1, autumn: 2, unknown: 3 } as const;

const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ["", PART.unsaid],
  ["a", PART.spring],
  ["b", PART.autumn],
]);

/** The part that the Department's suffix of a cohort means: a or b. */
export function readCohortSuffix(cell: unknown): number {
  return SUFFIXES.get(cellText(cell).toLowerCase()) ?? PART.unknown;
}

/** The part that the Department's identifier of a schedule names: npq-leadership-spring. */
export function readSchedule(cell: unknown): number {
  return /spring|summer/i.test(cellText(cell)) ? PART.spring : PART.unsaid;
}
