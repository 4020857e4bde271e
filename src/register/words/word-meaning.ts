import { readAcademicYear } from "../cells/academic-year";
import { DISABILITIES } from "./disabilities";
import { ETHNICITIES } from "./ethnicities";
import { GENDERS } from "./genders";
import { findQualification } from "./qualifications";
import { readResult } from "./results";
import { readStatus } from "./statuses";
import type { WordField } from "./words";
import { readYesNo } from "./yes-no";

/** What a cell of a field means, the same for all words that mean the same; null when it is not a known word of the field. */
export function wordMeaning(field: WordField, text: string): string | number | boolean | null {
  switch (field) {
    case "qualification":
      return findQualification(text);
    case "academicYear":
      return readAcademicYear(text);
    case "gender":
      return GENDERS.find(text);
    case "disability":
      return DISABILITIES.find(text);
    case "ethnicity":
      return ETHNICITIES.find(text);
    case "status":
      return readStatus(text);
    case "result":
      return readResult(text);
    case "nonWhiteBritish":
      return readYesNo(text);
  }
}
