import { academicYearLabel } from "../cells/academic-year";
import { DISABILITIES } from "./disabilities";
import { ETHNICITIES } from "./ethnicities";
import { GENDERS } from "./genders";
import { NOT_KNOWN } from "./group-vocabulary";
import { NOT_AN_NPQ } from "./not-an-npq";
import { QUALIFICATIONS } from "./qualifications";
import type { WordField } from "./words";

/** Academic years that a word such as "Cohort 3" may mean, around the report's own. */
const YEARS_BEFORE = 12;
const YEARS_AFTER = 1;

/** What a word of a field may mean, in the order of a list to choose from. @param year starting year of the present academic year */
export function knownWords(field: WordField, year: number): readonly string[] {
  switch (field) {
    case "qualification":
      return [...QUALIFICATIONS.map(({ code }) => code), NOT_AN_NPQ];
    case "academicYear":
      return Array.from({ length: YEARS_BEFORE + YEARS_AFTER + 1 }, (_, i) =>
        academicYearLabel(year + YEARS_AFTER - i),
      );
    case "gender":
      return [...GENDERS.all, NOT_KNOWN];
    case "disability":
      return [...DISABILITIES.all, NOT_KNOWN];
    case "ethnicity":
      return [...ETHNICITIES.all, NOT_KNOWN];
    case "status":
      return ["Active", "Withdrawn", "Deferred", "Returned", "Completed", "Passed", "Failed"];
    case "result":
      return ["Passed", "Failed", "Pending"];
    case "nonWhiteBritish":
      return ["Yes", "No", NOT_KNOWN];
  }
}
