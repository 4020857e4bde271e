import type { Feedback } from "./feedback";
import { checkBeforeStart } from "./checks/check-before-start";
import { forEachDatedRow } from "./dated-rows";
import type { RegisterDraft } from "./register-draft";
import { RepeatedRows } from "./repeated-rows";
import { placedTable } from "../tables/row-place";
import { scaleOfRatings } from "./scale-of-ratings";
import { RATING_SCALES, readRating } from "../cells/rating-scale";
import { isPercentFormat } from "../cells/read-number";
import type { Participants } from "../columns/participants";
import type { RecognisedTable } from "../tables/recognition/recognised-table";

/** Reads the feedback tables, one row per rating; where there are none, the ratings in the participants' own rows count. */
export function readFeedback(draft: RegisterDraft): void {
  const tables = draft.tables.feedback;
  draft.feedback = tables.length === 0 ? ownRatings(draft.participants) : feedbackOf(draft, tables);
}

function feedbackOf(draft: RegisterDraft, tables: readonly RecognisedTable[]): Feedback[] {
  const { participants } = draft;
  const feedback: Feedback[] = [];
  const repeated = new RepeatedRows(["duplicate-feedback", "conflicting-feedback"], "participantId");
  for (const table of tables) {
    const placed = placedTable(table);
    const scale = scaleOfRatings(table) ?? RATING_SCALES["0 to 10"];
    forEachDatedRow(draft, table, {
      dateField: "feedbackDate",
      orphan: "orphan-feedback",
      visit: (row, course, date) => {
        const { position } = course;
        const rating = readRating(row.cell("rating"), isPercentFormat(row.numberFormat("rating")), scale);
        if (rating === null) return row.report("missing-rating", "rating");
        if (repeated.isRepeat(row, `${position}|${date}`, `${rating}`)) return;
        checkBeforeStart(row, "feedbackDate", course, participants);
        feedback.push({ position, place: { table: placed, row: row.sheetRow }, rating });
      },
    });
  }
  return feedback;
}

/** Ratings in the participants' own rows; null when no table has a column for them. */
function ownRatings({ count, rating, given, source, tables, row }: Participants): Feedback[] | null {
  if (!given.has("rating")) return null;
  const feedback: Feedback[] = [];
  for (let position = 0; position < count; position++) {
    if (rating[position] < 0) continue;
    const place = { table: tables[source[position]].whole, row: row[position] };
    feedback.push({ position, place, rating: rating[position] });
  }
  return feedback;
}
