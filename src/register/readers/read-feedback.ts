import type { Feedback } from "./feedback";
import { checkBeforeStart } from "./checks/check-before-start";
import { forEachDatedRow } from "./dated-rows";
import type { RegisterDraft } from "./register-draft";
import { RepeatedRows } from "./repeated-rows";
import { ratingConverter } from "../cells/rating-scale";
import { MILLION, readDecimal } from "../cells/read-number";
import type { Participants } from "../columns/participants";
import type { RecognisedTable } from "../tables/recognition/recognised-table";

/** Greatest rating that a participant can give; the least is 0. */
const BEST_RATING = 10;

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
    const convert = ratingConverter(table.recognition.ratingScale);
    forEachDatedRow(draft, table, {
      dateField: "feedbackDate",
      orphan: "orphan-feedback",
      visit: (row, course, date) => {
        const { position } = course;
        const given = readDecimal(row.cell("rating"));
        const rating = given === null || convert === null ? given : convert(given);
        if (rating === null || rating < 0 || rating > BEST_RATING * MILLION)
          return row.report("missing-rating", "rating");
        if (repeated.isRepeat(row, `${position}|${date}`, `${rating}`)) return;
        checkBeforeStart(row, "feedbackDate", course, participants);
        feedback.push({ position, rating });
      },
    });
  }
  return feedback;
}

/** Ratings in the participants' own rows; null when no table has a column for them. */
function ownRatings({ count, rating, given }: Participants): Feedback[] | null {
  if (!given.has("rating")) return null;
  const feedback: Feedback[] = [];
  for (let position = 0; position < count; position++) {
    if (rating[position] >= 0) feedback.push({ position, rating: rating[position] });
  }
  return feedback;
}
