import { findCourse } from "./course-finder";
import { readDateCell, type DateStyle } from "../columns/date-cell";
import { dateOrders } from "./date-order";
import { identifierReader } from "./identifier";
import type { Participants } from "../columns/participants";
import type { ProblemList } from "../problems/problem-list";
import type { ReadingStyle } from "../settings/reading-style";
import { MILLION, readDecimal } from "../cells/read-number";
import { ratingConverter } from "../cells/rating-scale";
import type { RecognisedTable } from "../tables/recognised-table";
import { RowReader } from "./row-reader";
import { isBlank, isErrorValue } from "../cells/spelling";

/** Greatest rating that a participant can give; the least is 0. */
const BEST_RATING = 10;

/** One counted rating by a participant. */
export interface Feedback {
  /** Position of the participation in the register. */
  readonly position: number;
  /** Rating in millionths: 8,000,000 = 8 out of 10. */
  readonly rating: number;
}

/** Reads the feedback tables: one row a rating. */
export function readFeedback(
  tables: readonly RecognisedTable[],
  participants: Participants,
  style: ReadingStyle,
  problems: ProblemList,
): Feedback[] {
  const feedback: Feedback[] = [];
  const earlierRatings = new Map<string, { readonly rating: number; readonly row: number }>();
  for (const table of tables) {
    const order = dateOrders(table, ["feedbackDate"], problems).get("feedbackDate") ?? "day first";
    const convert = ratingConverter(table.recognition.ratingScale);
    const dateStyle = { order, offset: style.dateOffset };
    const readId = identifierReader(table);
    new RowReader(table, problems).forEachRow((row) => {
      const id = readId(row.cell("participantId"));
      const date = dateOf(row, dateStyle);
      const course = id === "" ? null : findCourse(participants, id, date);
      if (course === null) return row.report("orphan-feedback", "participantId");

      const given = readDecimal(row.cell("rating"));
      const rating = given === null || convert === null ? given : convert(given);
      if (rating === null || rating < 0 || rating > BEST_RATING * MILLION)
        return row.report("missing-rating", "rating");

      const key = `${course.position}|${date}`;
      const earlier = earlierRatings.get(key);
      if (earlier !== undefined) {
        const code = earlier.rating === rating ? "duplicate-feedback" : "conflicting-feedback";
        return row.report(code, "participantId", earlier.row);
      }
      earlierRatings.set(key, { rating, row: row.sheetRow });

      if (course.isBeforeStart) row.report("before-start", "feedbackDate", participants.row[course.position]);
      feedback.push({ position: course.position, rating });
    });
  }
  return feedback;
}

/** Serial of the row's feedback date; 0 when it is blank or cannot be read. */
function dateOf(row: RowReader, style: DateStyle): number {
  const cell = row.cell("feedbackDate");
  if (isBlank(cell)) return 0;
  const serial = readDateCell(cell, "feedbackDate", style);
  if (serial === null) row.report(isErrorValue(cell) ? "error-value" : "unreadable-date", "feedbackDate");
  return serial ?? 0;
}
