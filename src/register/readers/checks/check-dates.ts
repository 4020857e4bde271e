import { UNDATED } from "../../columns/date-cell";
import type { FieldKey } from "../../tables/fields";
import type { RegisterDraft } from "../register-draft";
import { shortDay } from "../../../text/day-text";
import { academicYearLabel } from "../../cells/academic-year";
import { YEAR_BASE } from "../../columns/participants";
import { serialFromCivil } from "../../cells/serial-date";

/** Number of codes of academic years. */
const YEAR_CODES = 256;

/** Something that ends or interrupts a course, and so has a date after its start. */
const AFTER_START = [
  ["withdrawnDate", "withdrawn", "withdrawn-before-start"],
  ["deferredDate", "deferred", "deferred-before-start"],
  ["presentedDate", "presented", "presented-before-start"],
] as const;

/** All dates of a participation, in the order in which they are looked at. */
const DATES = [
  ["startDate", "start"],
  ["withdrawnDate", "withdrawn"],
  ["deferredDate", "deferred"],
  ["presentedDate", "presented"],
  ["resultDate", "resultDate"],
] as const;

/**
 * Reports dates that contradict each other or lie in the future. Every row is still counted: only the provider knows which of two
 * dates is wrong.
 *
 * @param asOf the day of the report as an Excel serial day number; null = no date is in the future
 */
export function checkDates(draft: RegisterDraft, asOf: number | null): void {
  if (hasDisorder(draft)) checkOrders(draft);
  checkYears(draft);
  if (asOf !== null)
    for (const [field, column] of DATES) checkFuture(draft, field, draft.columns[column].serials, asOf);
}

/** Whether any date is before one that has to be earlier. Most registers are done with this one look. */
function hasDisorder({ columns, counts }: RegisterDraft): boolean {
  const [start, withdrawn, deferred] = [columns.start.serials, columns.withdrawn.serials, columns.deferred.serials];
  const [presented, resultDate] = [columns.presented.serials, columns.resultDate.serials];
  const isBefore = (date: number, earliest: number): boolean => date > UNDATED && date < earliest;
  for (let position = 0; position < counts.counted; position++) {
    const began = start[position];
    const shown = presented[position];
    if (isBefore(withdrawn[position], began) || isBefore(deferred[position], began)) return true;
    if (isBefore(shown, began) || isBefore(resultDate[position], shown)) return true;
  }
  return false;
}

function checkOrders(draft: RegisterDraft): void {
  const { start, presented, resultDate } = draft.columns;
  for (const [field, column, code] of AFTER_START) {
    checkOrder(draft, draft.columns[column].serials, start.serials, (position, date, other) =>
      draft.places.report(code, position, field, date, { start: other }),
    );
  }
  checkOrder(draft, resultDate.serials, presented.serials, (position, date, other) =>
    draft.places.report("result-before-presented", position, "resultDate", date, { presented: other }),
  );
}

/** Reports every date before the other one of its participation. */
function checkOrder(
  { counts }: RegisterDraft,
  dates: Int32Array,
  earliest: Int32Array,
  report: (position: number, date: string, other: string) => void,
): void {
  for (let position = 0; position < counts.counted; position++) {
    const date = dates[position];
    if (date > UNDATED && date < earliest[position]) report(position, shortDay(date), shortDay(earliest[position]));
  }
}

/** An academic year column goes before the start date; where they differ, a person is counted in a year in which they did not start. */
function checkYears({ columns, counts, places }: RegisterDraft): void {
  const [start, year] = [columns.start.serials, columns.year.codes];
  const firstDays = new Int32Array(YEAR_CODES + 1);
  const firstDayOf = (code: number): number => (firstDays[code] ||= serialFromCivil(YEAR_BASE + code, 9, 1));
  for (let position = 0; position < counts.counted; position++) {
    const date = start[position];
    const code = year[position];
    if (date > UNDATED && (date < firstDayOf(code) || date >= firstDayOf(code + 1))) {
      const field = places.has(position, "academicYear") ? "academicYear" : "startDate";
      places.report("year-differs", position, field, shortDay(date), { year: academicYearLabel(YEAR_BASE + code) });
    }
  }
}

function checkFuture({ counts, places }: RegisterDraft, field: FieldKey, dates: Int32Array, asOf: number): void {
  for (let position = 0; position < counts.counted; position++) {
    if (dates[position] > asOf) places.report("date-in-future", position, field, shortDay(dates[position]));
  }
}
