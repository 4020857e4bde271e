import { daysInMonth, serialOf } from "./serial-date";
import type { CellContent } from "./cell";

/** What Excel makes of a value that is put into a cell. */
export interface Entered {
  readonly content: CellContent;
  readonly formula?: string;
  /** Number format that Excel gives a cell of General format along with it. */
  readonly numberFormat?: string;
  /** Whether the text was marked as text by a leading apostrophe. */
  readonly quotePrefix?: boolean;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const US_DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const YEAR_MONTH = /^(\d{4})[-/](\d{1,2})$/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MONTH_NAME = /^(\d{1,2})[- ]([a-z]{3,9})[- ](\d{4}|\d{2})$/i;
const MONTH_NAME_YEAR = /^([a-z]{3,9})[- ](\d{4}|\d{2})$/i;
const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"]);

/**
 * Reads a value as Excel does when `range.values` is set: texts that look like a number, a percentage, a date (in the order of
 * English (United States), in which the JavaScript API works), a truth value or an error become one. An apostrophe in front, or
 * the cell's Text format, keeps a text a text.
 */
export function enterValue(value: string | number | boolean, isTextFormat: boolean): Entered {
  if (typeof value !== "string")
    return isTextFormat && typeof value === "number" ? { content: String(value) } : { content: value };
  if (value === "") return { content: null };
  if (value.startsWith("'")) return { content: value.slice(1), quotePrefix: true };
  if (isTextFormat) return { content: value };
  if (value.startsWith("=") && value.length > 1) return { content: null, formula: value };
  return coerced(value) ?? { content: value };
}

function coerced(value: string): Entered | null {
  const text = value.trim();
  if (NUMBER.test(text)) return { content: Number(text) };
  if (GROUPED_NUMBER.test(text))
    return { content: Number(text.replaceAll(",", "")), numberFormat: text.includes(".") ? "#,##0.00" : "#,##0" };
  const percent = PERCENT.exec(text);
  if (percent) return { content: Number(percent[1]) / 100, numberFormat: percent[1].includes(".") ? "0.00%" : "0%" };
  if (/^(true|false)$/i.test(text)) return { content: text.toLowerCase() === "true" };
  if (ERRORS.has(text.toUpperCase())) return { content: { error: text.toUpperCase() } };
  return date(text);
}

function date(text: string): Entered | null {
  const iso = ISO_DATE.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const us = US_DATE.exec(text);
  if (us) return day(fullYear(us[3]), Number(us[1]), Number(us[2]), "m/d/yyyy");
  const yearMonth = YEAR_MONTH.exec(text);
  if (yearMonth) return day(Number(yearMonth[1]), Number(yearMonth[2]), 1, "mmm-yy");
  const named = DAY_MONTH_NAME.exec(text);
  if (named) return day(fullYear(named[3]), monthOf(named[2]), Number(named[1]), "d-mmm-yy");
  const month = MONTH_NAME_YEAR.exec(text);
  return month ? day(fullYear(month[2]), monthOf(month[1]), 1, "mmm-yy") : null;
}

/** Excel's window for two-digit years. */
function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function day(year: number, month: number, dayOfMonth: number, numberFormat: string): Entered | null {
  if (year < 1900 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return { content: serialOf(year, month, dayOfMonth), numberFormat };
}
