import type { FoundCourse } from "../course-finder";
import type { RowReader } from "../row-reader";
import type { Participants } from "../../columns/participants";
import type { FieldKey } from "../../tables/fields";

/** Reports a row whose date is before the start of the course it belongs to. */
export function checkBeforeStart(
  row: RowReader,
  dateField: FieldKey,
  { position, isBeforeStart }: FoundCourse,
  participants: Participants,
): void {
  if (isBeforeStart) row.report("before-start", dateField, { startRow: participants.row[position] });
}
