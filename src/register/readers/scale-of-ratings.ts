import { RATING_SCALES, scaleOfHeading, type Scale } from "../cells/rating-scale";
import { cellText } from "../cells/spelling";
import { headingOf, type RecognisedTable } from "../tables/recognition/recognised-table";

/** The scale of a table's ratings: as the user has chosen, or as their heading says; null when neither says it, and it is 0 to 10. */
export function scaleOfRatings(table: RecognisedTable): Scale | null {
  const { ratingScale } = table.recognition;
  if (ratingScale !== undefined) return RATING_SCALES[ratingScale];
  const heading = headingOf(table, "rating");
  return heading === undefined ? null : scaleOfHeading(cellText(table.source.headings[heading]));
}
