import { readAcademicYear } from "../cells/academic-year";
import { readDate } from "../cells/read-date";
import { cellText } from "../cells/spelling";

/** The first heading of figures by period, such as "Course" or "Month". It can be nobody's ID. */
export const AXIS = /^(?:qualification|course|month|quarter|term|year)s?$/i;

/** Whether a cell is a day, an academic year, or a part of a year, with or without the year itself: "Sept 18", "Sep", "Autumn term". */
export function isPeriod(cell: unknown): boolean {
  const text = cellText(cell);
  return (readDate(cell) ?? readAcademicYear(text) ?? readAcademicYear(`${text} 2018`)) !== null;
}
