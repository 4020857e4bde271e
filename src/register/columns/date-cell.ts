import { readAcademicYear } from "../cells/academic-year";
import { saysNoDate } from "../cells/no-date";
import { readYesNo } from "../words/yes-no";
import { isInRange, readDate } from "../cells/read-date";
import type { DateOrder, OrderOf } from "../cells/read-date";
import { serialFromCivil, serialInText, wholeDay } from "../cells/serial-date";
import { cellText, isErrorValue, spellingKey } from "../cells/spelling";
import { readStatus, type Status } from "../words/statuses";

/** Days between Excel's two date systems: serial 0 of a 1904 workbook is 1 January 1904. */
export const DAYS_TO_1904 = 1462;

/** It has happened, but the cell does not say when: "Yes", "W/D". No participant's date is as early as this. */
export const UNDATED = 1;

/** How the dates of a column are written. */
export interface DateStyle {
  /** A function if it is worked out only when a date needs it. */
  readonly order: DateOrder | OrderOf;
  /** Days to add to the workbook's serials: {@link DAYS_TO_1904} in a workbook of the 1904 date system, else 0. */
  readonly offset: number;
  /** Whether the number 1 in a column of an event means Yes, and not 1 January 1900. Worked out only when there is one. */
  readonly isOneYes?: () => boolean;
}

/** Words in a column of dates that mean that it has not happened. */
const NO_DATE: ReadonlySet<string> = new Set([
  "na",
  "none",
  "null",
  "nil",
  "tbc",
  "tba",
  "notapplicable",
  "notyet",
  "ongoing",
]);

/** Something that a participant may or may not have done, whose column may say so without a date. */
export type DatedEvent = "withdrawal" | "deferral" | "presentation";

/**
 * Serial of a date cell; 0 when it says that there is no date; {@link UNDATED} when it says only that it has happened; null when it
 * cannot be read. Blank cells are the caller's business.
 *
 * @param event what the column's dates are of, where it may say "Yes" instead: one of withdrawals also "W/D", one of deferrals
 * "Deferred to Autumn 20"
 */
export function readDateCell(
  cell: unknown,
  { order, offset, isOneYes }: DateStyle,
  event: DatedEvent | null = null,
): number | null {
  const serial = serialOf(cell, order, offset);
  if (serial !== null && serial !== FIRST_OF_2000) return serial;
  if (saysNoDate(cell, offset) && !(cell === 1 && event !== null && isOneYes?.() === true)) return 0;
  if (serial !== null) return serial;
  const text = cellText(cell);
  // "#N/A" must not be read as "n/a".
  if (isErrorValue(text)) return null;
  if (NO_DATE.has(spellingKey(text)) || /^[-–—.]+$/.test(text)) return 0;
  return event === null ? null : readEvent(text, event);
}

/** What 01/01/00 is read as, which may as well be 1 January 1900. */
const FIRST_OF_2000 = serialFromCivil(2000, 1, 1);

/** Serial of a day, in whichever way it is written; null when the cell holds something else. */
function serialOf(cell: unknown, order: DateStyle["order"], offset: number): number | null {
  const number = typeof cell === "number" ? cell : null;
  if (number !== null && isInRange(wholeDay(number) + offset)) return wholeDay(number) + offset;
  const serial = readDate(cell, order);
  if (serial !== null || typeof cell !== "string") return serial;
  const stored = serialInText(cellText(cell));
  return stored === null ? null : serialOf(stored, order, offset);
}

/** Statuses that say that an event has happened. */
const STATUS_OF: Readonly<Record<DatedEvent, Status>> = {
  withdrawal: "withdrawn",
  deferral: "deferred",
  presentation: "completed",
};

/** What a text says about an event: {@link UNDATED} when it has happened, 0 when it has not, null when it says neither. */
function readEvent(text: string, event: DatedEvent): number | null {
  const answer = readYesNo(text);
  if (answer !== null) return answer ? UNDATED : 0;
  const status = readStatus(text);
  if (status === STATUS_OF[event]) return UNDATED;
  if (status === "active") return 0;
  // "Autumn 20": deferred until then. What begins with a status is read as no year.
  const isDeferredTo = event === "deferral" && readAcademicYear(text) !== null;
  return isDeferredTo ? UNDATED : null;
}

const CLOCK = /(?:t|\s)(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*([ap])?/i;

/** Whether a date cell has a time of day, be it midnight. */
export function saysTime(cell: unknown): boolean {
  return typeof cell === "number" ? !Number.isInteger(cell) : typeof cell === "string" && cell.includes(":");
}

/** Time of day of a date cell as a fraction of a day; 0 when it has none. As with the date, a zone does not shift it. */
export function timeOfDay(cell: unknown): number {
  if (typeof cell === "number") return Math.max(0, cell - wholeDay(cell));
  const clock = CLOCK.exec(cellText(cell));
  if (clock === null) return 0;
  const [, hours, minutes, seconds = "0", half] = clock;
  // 12 AM is midnight, 12 PM noon.
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return (hour + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
}
