import type { ProblemDefinition } from "../problem-definition";
import { quoted } from "../quoted";
import { shortDay } from "../../../text/day-text";
import { plural } from "../../../text/plural";
import { wholeDay } from "../../cells/serial-date";
import { cellText } from "../../cells/spelling";

/** A date that is too early, and the date that it should not be before. */
const isBefore = (column: string, date: string, other: string): string =>
  `${dated(column, date)} is before ${other}. It is still counted.`;

/** The first of several cells, as the workbook has it. */
interface FirstCell {
  readonly first: unknown;
  /** Days to add to the workbook's serials. */
  readonly dateOffset: number;
}

interface CellCount {
  readonly count: number;
}

interface StartDay {
  readonly start: string;
}

/** Dates of every table: cells that cannot be read, and dates that contradict each other. */
export const DATE_PROBLEMS = {
  "unreadable-date": {
    severity: "warning",
    title: "Unreadable date",
    what: ({ column, value }) => `${quoted(value)} in ${column} cannot be read as a date and is treated as blank.`,
    advice: "Write a date such as 01/09/2017 (day first) or 2017-09-01.",
  },
  "missing-start-date": {
    severity: "warning",
    title: "Start date missing",
    what: () => "the start date is blank. The participant is counted, but not as having presented in time.",
    advice: "Fill in the start date.",
  },
  "before-start": {
    severity: "warning",
    title: "Date before the participant's start",
    what: ({ column }, { startRow }: { readonly startRow: number }) =>
      `${column} is before the participant's start date (row ${startRow}). It is counted with the participant's first course.`,
    advice: "Check both dates.",
  },
  "withdrawn-before-start": {
    severity: "warning",
    title: "Withdrawn before the start",
    what: ({ column, value }, { start }: StartDay) => isBefore(column, value, `the start date, ${start}`),
    advice: "Check both dates.",
  },
  "deferred-before-start": {
    severity: "warning",
    title: "Deferred before the start",
    what: ({ column, value }, { start }: StartDay) => isBefore(column, value, `the start date, ${start}`),
    advice: "Check both dates.",
  },
  "presented-before-start": {
    severity: "warning",
    title: "Presented before the start",
    what: ({ column, value }, { start }: StartDay) => isBefore(column, value, `the start date, ${start}`),
    advice: "Check both dates.",
  },
  "result-before-presented": {
    severity: "warning",
    title: "Result before presenting",
    what: ({ column, value }, { presented }: { readonly presented: string }) =>
      isBefore(column, value, `the presented date, ${presented}`),
    advice: "Check both dates.",
  },
  "year-differs": {
    severity: "warning",
    title: "Start date in another academic year",
    what: ({ value }, { year }: { readonly year: string }) =>
      `the start date ${value} is not in the academic year given by the row or the sheet, ${year}. ` +
      `The participant is counted in ${year}.`,
    advice: "Correct the start date or the academic year.",
  },
  "date-in-future": {
    severity: "warning",
    title: "Date in the future",
    what: ({ column, value }) => `${dated(column, value)} is in the future. It is still counted.`,
    advice: "Check the date.",
  },
  "undated-presentation": {
    severity: "warning",
    title: "Presented without a date",
    what: ({ value }) =>
      `${quoted(value)} says that the participant presented, but not when. They are counted as presented, but not in time.`,
    advice: "Write the date.",
  },
  "no-dates": {
    severity: "warning",
    title: "Dates that mean no date",
    what: ({ column }, { count, ...cell }: FirstCell & CellCount) =>
      `${plural(count, "cell says", "cells say")} ${quoted(shownDate(cell))} or the like in ${column}, as forms and databases do when there is no ` +
      `date. ${count === 1 ? "It is" : "They are"} read as blank.`,
    advice: "Clear each such cell, or write the right date. Where 1 means Yes, write Yes.",
  },
  "dates-before-midnight": {
    severity: "warning",
    title: "Dates just before midnight",
    what: ({ column }, cell: FirstCell) =>
      `times in ${column} such as ${quoted(shownDate(cell))} suggest that a program has moved the dates, and that the days are a day early. They are ` +
      "read as written.",
    advice:
      "Compare some with your records. If they are a day early, export them as dates without a time, or add an hour to each.",
  },
  "dates-as-years": {
    severity: "note",
    title: "Dates read as academic years",
    what: ({ column }, { count, ...cell }: FirstCell & CellCount) =>
      `${plural(count, "cell holds", "cells hold")} a date in ${column}, such as ${shownDate(cell)}. ` +
      "Each is read as the academic year in which its day lies.",
    advice: "If that is wrong, write the year as 2017/18.",
  },
  "ambiguous-dates": {
    severity: "warning",
    title: "Dates that can be read two ways",
    what: ({ column, value }) =>
      `dates in ${column} such as ${quoted(value)} can be read day first or month first, and no other date in the column ` +
      "settles it. They are read day first.",
    advice: "Choose the right order in the Data view, or turn them into real dates.",
  },
  "mixed-date-orders": {
    severity: "warning",
    title: "Dates in two orders",
    what: ({ column, value }) =>
      `some dates in ${column} can only be read day first and others only month first. Dates that could be either, such as ` +
      `${quoted(value)}, are read day first.`,
    advice: "Turn the column into real dates.",
  },
} as const satisfies Record<string, ProblemDefinition>;

/** A date with its heading; without one where the person's table has no such column, as when declarations say it. */
function dated(column: string, value: string): string {
  return column === "" ? value : `${column} ${value}`;
}

const SECONDS_A_DAY = 86_400;

/** A cell with a date as Excel shows it: 31/08/2018 23:59:12. */
function shownDate({ first, dateOffset }: FirstCell): string {
  if (typeof first !== "number") return cellText(first);
  if (first === 0 && dateOffset === 0) return "00/01/1900";
  const day = wholeDay(first);
  const second = Math.max(0, Math.floor((first - day) * SECONDS_A_DAY + 0.001));
  const clock = [second / 3600, (second / 60) % 60, second % 60].map((part) => `${Math.floor(part)}`.padStart(2, "0"));
  return `${shortDay(day + dateOffset)}${second === 0 ? "" : ` ${clock.join(":")}`}`;
}
