import { civilFromSerial } from "./serial-date";
import { cellText } from "./spelling";

/** Academic years that a register may name, by the calendar year in which they start. NPQs began in 2001. */
const FIRST_YEAR = 2001;
const LAST_YEAR = 2060;

const LABEL = /^(?:academic year|ay)?\s*(\d{4}|\d{2})\s*[/\-–—_]\s*(\d{4}|\d{2})$/i;
const SINGLE = /^(\d{4})$/;

/**
 * The calendar year in which an academic year starts, from "2017/18", "2017-18", "17/18", "2017/2018" or 2017;
 * null when the cell says no academic year. The second year must follow the first.
 */
export function readAcademicYear(cell: unknown): number | null {
  const text = cellText(cell);
  const single = SINGLE.exec(text);
  if (single) return inRange(Number(single[1]));
  const pair = LABEL.exec(text);
  if (!pair) return null;
  const first = fullYear(pair[1] ?? "");
  const second = pair[2] ?? "";
  const follows = (first + 1) % (second.length === 2 ? 100 : 10000) === Number(second);
  return follows ? inRange(first) : null;
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function inRange(year: number): number | null {
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
}

/** Starting calendar year of the academic year (1 September – 31 August) in which a serial date lies. */
export function academicYearOf(serial: number): number {
  const { year, month } = civilFromSerial(serial);
  return month >= 9 ? year : year - 1;
}

/** 2017 → "2017/18" */
export function academicYearLabel(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
}
