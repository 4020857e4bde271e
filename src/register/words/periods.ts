import { readAcademicYear } from "../cells/academic-year";
import { readDate } from "../cells/read-date";
import { cellText } from "../cells/spelling";

/** A part of a year, with or without the year itself: "Sep", "Sept 18", "Autumn term", "Q3". */
const PART =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|autumn|spring|summer|(?:q|quarter|term|month|week) ?\d{1,2})\.?(?: term)?[ /'’-]{0,3}(?:\d{4}|\d{2})?$/i;

/** What a row or column of figures is of that has periods for its headings. */
const AXIS = /^(?:qualifications?|npqs?|courses?|programmes?|measures?|metrics?|months?|quarters?|terms?|years?)$/i;

/** Whether a cell is a day, a part of a year or an academic year. */
export function isPeriod(cell: unknown): boolean {
  return PART.test(cellText(cell)) || readDate(cell) !== null || readAcademicYear(cell) !== null;
}

/** Whether a text is the first heading of figures by period, such as "Course" or "Month", and can be nobody's ID. */
export function isAxis(text: string): boolean {
  return AXIS.test(text);
}
