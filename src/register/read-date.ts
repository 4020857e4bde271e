import { daysInMonth, serialFromCivil } from "./serial-date";
import { cellText } from "./spelling";

/**
 * Dates that a register may hold: 1 January 1990 to 31 December 2099. A number outside is no date of a participant
 * (2018 typed into a date column would be 10 July 1905).
 */
export const FIRST_DATE = serialFromCivil(1990, 1, 1);
export const LAST_DATE = serialFromCivil(2099, 12, 31);

const ISO =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?$/i;
const DAY_FIRST = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const MONTH_NAMED = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})[a-z.]*,?[ -](\d{4}|\d{2})$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Excel serial day number of a date cell: a serial (a time of day is dropped), ISO text or day-first text.
 * null when the cell holds something else; blank cells are the caller's business.
 */
export function readDate(cell: unknown): number | null {
  if (typeof cell === "number") return plausible(Math.floor(cell));
  if (typeof cell !== "string") return null;
  const text = cellText(cell);
  const iso = ISO.exec(text);
  if (iso) return fromParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return fromParts(fullYear(dayFirst[3] ?? ""), Number(dayFirst[2]), Number(dayFirst[1]));
  const named = MONTH_NAMED.exec(text);
  if (!named) return null;
  const month = MONTHS.indexOf((named[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  return fromParts(fullYear(named[3] ?? ""), month, Number(named[1]));
}

/** Two-digit years are of this century: no participant of an NPQ started before 2001. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function fromParts(year: number, month: number, day: number): number | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return plausible(serialFromCivil(year, month, day));
}

function plausible(serial: number): number | null {
  return serial >= FIRST_DATE && serial <= LAST_DATE ? serial : null;
}
