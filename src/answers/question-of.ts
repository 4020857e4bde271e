import type { Analysis } from "../metrics/analyse";
import type { CountedName } from "../metrics/behind/counted-name";
import type { Question } from "../metrics/behind/question";
import type { Selection } from "./selection";

/** The question that a function's arguments ask. */
export function questionOf(
  { tally: { scope } }: Pick<Analysis, "tally">,
  measure: CountedName,
  { year, qualification, group = null }: Selection,
): Question {
  return {
    measure,
    year: year === null ? null : scope.years[year],
    qualification: qualification === null ? null : scope.qualifications[qualification],
    group: group === null ? null : { ...group, isOthers: false },
  };
}
