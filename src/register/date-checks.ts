import { UNDATED } from "./date-cell";
import type { FieldKey } from "./fields";
import type { ProblemCode } from "./messages";
import { dayText, type OwnRows } from "./own-rows";
import type { Participants } from "./participants";

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
        rows.report(code, position, field, dayText(date), dayText(earliest[position]));
      }
    }
  }
  if (asOf === null) return;
  const all: readonly (readonly [FieldKey, Int32Array])[] = [
    ["startDate", start],
    ...checks.map(([field, dates]) => [field, dates] as const),
  ];
  for (const [field, dates] of all) {
    for (let position = 0; position < count; position++) {
      if (dates[position] > asOf) rows.report("date-in-future", position, field, dayText(dates[position]));
    }
  }
}
