import type { RegisterDraft } from "../register-draft";
import { scaleOfRatings } from "../scale-of-ratings";
import { suspectedScale } from "../../cells/rating-scale";
import { cellText } from "../../cells/spelling";
import { headingOf } from "../../tables/recognition/recognised-table";

/** Asks about ratings that look as if they were given on a narrower scale, unless the user or the heading says which scale it is. */
export function checkRatingScales({ feedback, tables, problems }: RegisterDraft): void {
  const suspected = suspectedScale((feedback ?? []).map(({ rating }) => rating));
  if (suspected === null) return;
  for (const table of tables.feedback.length > 0 ? tables.feedback : tables.people) {
    const heading = headingOf(table, "rating");
    if (heading === undefined || scaleOfRatings(table) !== null) continue;
    const column = cellText(table.source.headings[heading]);
    const place = { table: table.source, column, value: String(suspected.greatest) };
    problems.addToTable("rating-scale", place, { scale: suspected.scale });
  }
}
