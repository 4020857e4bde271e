import type { FieldKey } from "../fields";
import type { Recognition } from "./recognition";
import { findQualification } from "../../words/qualifications";
import { scaleOfHeading } from "../../cells/rating-scale";
import { MILLION, readDecimal } from "../../cells/read-number";
import { cellText, isBlank, spellingKey } from "../../cells/spelling";

/** Fewest cells that are not blank before they count against a table. */
const FEWEST_CELLS = 3;
/** The best rating, where the heading names no other scale. */
export const BEST_RATING = 10;

/**
 * Whether the first rows of a table agree with its headings. Words such as Course, Level, Target or Score head many other
 * lists: a list of courses without any qualification is not one of participants or targets, and scores above 10 are not ratings. The
 * add-in's own headings and the user's choices need no proof.
 */
export function isPlausible(
  { definition, columns, certainties }: Recognition,
  headings: readonly unknown[],
  sample: readonly (readonly unknown[])[],
): boolean {
  /** Cells of a column that is read by its heading, if that is not the canonical one; [] when nothing has to be proved. */
  const doubtful = (key: FieldKey): unknown[] => {
    const column = columns.get(key);
    const field = definition.fields.find((one) => one.key === key);
    if (column === undefined || field === undefined || certainties.get(key) !== "heading") return [];
    if (spellingKey(cellText(headings[column])) === spellingKey(field.heading)) return [];
    return sample.map((row) => row[column]).filter((cell) => !isBlank(cell));
  };
  switch (definition.role) {
    case "participants":
    case "targets": {
      const courses = doubtful("qualification");
      return courses.length < FEWEST_CELLS || courses.some((cell) => findQualification(cellText(cell)) !== null);
    }
    case "feedback": {
      const ratings = doubtful("rating").map((cell) => readDecimal(cell));
      const heading = cellText(headings[columns.get("rating") ?? 0]);
      const best = Math.max(BEST_RATING, scaleOfHeading(heading)?.greatest ?? 0);
      return ratings.every((rating) => rating === null || rating <= best * MILLION);
    }
    default:
      return true;
  }
}
