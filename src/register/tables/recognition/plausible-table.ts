import type { FieldKey, RoleDefinition } from "../fields";
import { findQualification } from "../../words/qualifications";
import { MILLION, readDecimal } from "../../cells/read-number";
import { cellText, isBlank, spellingKey } from "../../cells/spelling";

/** Fewest cells that say something before they are held against a table. */
const FEWEST_CELLS = 3;
const BEST_RATING = 10;

/** What a table was taken for: see `Recognition`. */
interface Taken {
  readonly definition: RoleDefinition;
  readonly columns: ReadonlyMap<FieldKey, number>;
  readonly certainties: ReadonlyMap<FieldKey, string>;
}

/**
 * Whether the first rows of a table agree with what its headings make of it. Words such as Course, Level, Target or Score head many other
 * lists: a list of courses among which is no qualification is not one of participants or targets, and scores above 10 are no ratings. The
 * add-in's own headings, and what the user has said, need no proof.
 */
export function isPlausible(
  { definition, columns, certainties }: Taken,
  headings: readonly unknown[],
  sample: readonly (readonly unknown[])[],
): boolean {
  /** Cells of a column that was taken for its heading, where that is not the add-in's own; [] when there is nothing to prove. */
  const doubtful = (key: FieldKey): unknown[] => {
    const position = columns.get(key);
    const field = definition.fields.find((one) => one.key === key);
    if (position === undefined || field === undefined || certainties.get(key) !== "heading") return [];
    if (spellingKey(cellText(headings[position])) === spellingKey(field.heading)) return [];
    return sample.map((row) => row[position]).filter((cell) => !isBlank(cell));
  };
  switch (definition.role) {
    case "participants":
    case "targets": {
      const courses = doubtful("qualification");
      return courses.length < FEWEST_CELLS || courses.some((cell) => findQualification(cellText(cell)) !== null);
    }
    case "feedback": {
      const ratings = doubtful("rating").map((cell) => readDecimal(cell));
      return ratings.every((rating) => rating === null || rating <= BEST_RATING * MILLION);
    }
    default:
      return true;
  }
}
