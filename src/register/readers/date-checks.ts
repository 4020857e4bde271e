import { UNDATED } from "../columns/date-cell";
import type { FieldKey } from "../tables/fields";
import type { ProblemCode } from "../problems/problem-catalogue";
import { type OwnRows } from "./problem-places";
import { shortDay } from "../../text/day-text";
import { academicYearLabel } from "../cells/academic-year";
import { YEAR_BASE, type Participants } from "../columns/participants";
import { serialFromCivil } from "../cells/serial-date";

/** Number of codes of academic years. */
const YEAR_CODES = 256;

/**
 * Points out dates that contradict each other or lie in the future. Every row stays counted: which of two dates is wrong only the
 * provider knows.
 *
 * @param asOf the day of the report as an Excel serial day number; null = no date is in the future
 */
export function checkDates(participants: Participants, rows: OwnRows, asOf: number | null): void {
  const { count, start, withdrawn, deferred, presented, resultDate } = participants;
  const checks: readonly (readonly [FieldKey, Int32Array, Int32Array, ProblemCode])[] = [
    ["withdrawnDate", withdrawn, start, "withdrawn-before-start"],
    ["deferredDate", deferred, start, "deferred-before-start"],
    ["presentedDate", presented, start, "presented-before-start"],
    ["resultDate", resultDate, presented, "result-before-presented"],
  ];
  for (const [field, dates, earliest, code] of checks) {
    for (let position = 0; position < count; position++) {
      const date = dates[position];
      if (date > UNDATED && date < earliest[position]) {
        rows.report(code, position, field, shortDay(date), shortDay(earliest[position]));
      }
    }
  }
  checkYears(participants, rows);
  if (asOf === null) return;
  const all: readonly (readonly [FieldKey, Int32Array])[] = [
    ["startDate", start],
    ...checks.map(([field, dates]) => [field, dates] as const),
  ];
  for (const [field, dates] of all) {
    for (let position = 0; position < count; position++) {
      if (dates[position] > asOf) rows.report("date-in-future", position, field, shortDay(dates[position]));
    }
  }
}

/** An academic year of its own goes before the start date; where they differ, a person is counted in a year in which they did not start. */
function checkYears({ count, start, year }: Participants, rows: OwnRows): void {
  const firstDays = Array.from({ length: YEAR_CODES + 1 }, (_, code) => serialFromCivil(YEAR_BASE + code, 9, 1));
  for (let position = 0; position < count; position++) {
    const date = start[position];
    const code = year[position];
    if (date > UNDATED && (date < firstDays[code] || date >= firstDays[code + 1])) {
      const field = rows.has(position, "academicYear") ? "academicYear" : "startDate";
      rows.report("year-differs", position, field, shortDay(date), academicYearLabel(YEAR_BASE + code));
    }
  }
}
