import { monthOf } from "./month-names";
import { civilFromSerial } from "./serial-date";
import { cellText } from "./spelling";

/** Academic years that a register may name, by the calendar year in which they start. NPQs began in 2001. */
const FIRST_YEAR = 2001;
const LAST_YEAR = 2060;

/** Words around the year that add nothing: "Academic year 2017/18", "2022 cohort". */
const BEFORE = /^(?:academic year|year|ay|cohort)\s*:?\s*/;
const AFTER = /\s(?:academic year|cohort)$/;

/** "2017", or one of the Department's cohorts: "2025a". */
const SINGLE = /^(\d{4})[\s_-]?([ab])?$/;
/**
 * From this year on, the Department's cohorts have two parts, a for spring and b for autumn. Every earlier one is whole, and called a by
 * default (DFE-Digital/npq-registration, db/migrate/20251017103425 and lib/tasks/tad_requests/spring_2025_senco.rake).
 */
const FIRST_WITH_PARTS = 2025;
const PAIR = /^(\d{4}|\d{2})\s*[/_\u2010-\u2015-]\s*(\d{4}|\d{2})$/;
/** "201718" */
const JOINED = /^(\d{4})(\d{2})$/;
/** A term or month and its calendar year: "Autumn 2019", "Sept 19". */
const PART_OF_YEAR = /^([a-z]{3,9})\.?(?: term)?[\s/-]*['\u2019]?(\d{4}|\d{2})$/;
/** A term and its academic year: "Spring term 2019/20". */
const TERM = /^(?:autumn|spring|summer)(?: term)?\s+(?=\d+\D+\d)/;

/** A cell that names a year is short. */
const MAX_LENGTH = 60;

/**
 * The calendar year in which an academic year starts, from "2017/18", "2017-18", "17/18", "2017/2018", "201718" or 2017, with or
 * without "Academic year" or "Cohort", or from a term or a month such as "Spring 2020" or "Sept 2019". null when the cell does not
 * give an academic year: "Cohort 3" and "Year 1" mean what the provider says they mean. The second year must follow the first.
 */
export function readAcademicYear(cell: unknown): number | null {
  const text = essenceOf(cell);
  const single = SINGLE.exec(text);
  if (single) return inRange(yearOfCohort(Number(single[1]), single[2] === "a"));
  const pair = PAIR.exec(text.replace(TERM, "")) ?? JOINED.exec(text);
  if (pair) return fromPair(pair[1], pair[2]);
  const part = PART_OF_YEAR.exec(text);
  return part ? fromPart(part[1], fullYear(part[2])) : null;
}

/** Whether a cell gives a year alone, without any part of it: 2025. */
export function isYearAlone(cell: unknown): boolean {
  return /^\d{4}$/.test(essenceOf(cell));
}

/** The calendar year in which the academic year of a cohort starts: the cohort's own, or for the spring part of a cohort the one before. */
export function yearOfCohort(year: number, isSpring: boolean): number {
  return isSpring && year >= FIRST_WITH_PARTS ? year - 1 : year;
}

/** What is left of a cell in small letters without the words that add nothing; "" when it is too long to be a year. */
function essenceOf(cell: unknown): string {
  const text = cellText(cell);
  return text.length > MAX_LENGTH ? "" : text.toLowerCase().replace(BEFORE, "").replace(AFTER, "").trimEnd();
}

function fromPair(first: string, second: string): number | null {
  const year = fullYear(first);
  const follows = (year + 1) % (second.length === 2 ? 100 : 10000) === Number(second);
  return follows ? inRange(year) : null;
}

/** The academic year in which a term or month of a calendar year lies. */
function fromPart(word: string, calendarYear: number): number | null {
  if (word === "autumn") return inRange(calendarYear);
  if (word === "spring" || word === "summer") return inRange(calendarYear - 1);
  const month = monthOf(word);
  return month === null ? null : inRange(startYearOf(calendarYear, month));
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
  return startYearOf(year, month);
}

function startYearOf(calendarYear: number, month: number): number {
  return month >= 9 ? calendarYear : calendarYear - 1;
}

/** 2017 → "2017/18" */
export function academicYearLabel(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, "0")}`;
}
