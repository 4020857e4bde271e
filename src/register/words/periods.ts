import { readAcademicYear } from "../cells/academic-year";
import { readDate } from "../cells/read-date";
import { cellText } from "../cells/spelling";

/** What a row or column of figures is of that has periods for its headings. */
const AXIS = /^(?:qualification|npq|course|programme|measure|metric|month|quarter|term|year)s?$/i;

/** Whether a cell is a day, an academic year, or a part of a year, with or without the year itself: "Sept 18", "Sep", "Autumn term". */
export function isPeriod(cell: unknown): boolean {
  return readDate(cell) !== null || [cell, `${cellText(cell)} 2018`].some((text) => readAcademicYear(text) !== null);
}

/** Whether a text is the first heading of figures by period, such as "Course" or "Month", and can be nobody's ID. */
export function isAxis(text: string): boolean {
  return AXIS.test(text);
}
