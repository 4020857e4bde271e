import { academicYearLabel, readAcademicYear } from "../cells/academic-year";
import { spellingKey } from "../cells/spelling";
import { knownWords } from "./known-words";
import { findQualification, QUALIFICATIONS } from "./qualifications";
import type { WordField } from "./words";

/**
 * The official spelling of a word: a code such as NPQH, a title such as NPQ for Headship, a label of the Department's report, a year such as
 * 2017/18. It has the same letters and digits as the word. Null where there is none: "White British" is a name of its own.
 */
export function officialSpelling(field: WordField, word: string): string | null {
  const key = spellingKey(word);
  return officialWords(field, word).find((official) => spellingKey(official) === key) ?? null;
}

function officialWords(field: WordField, word: string): readonly string[] {
  switch (field) {
    case "qualification": {
      const position = findQualification(word);
      if (position === null) return [];
      const { code, subject, label } = QUALIFICATIONS[position];
      return [code, subject, `NPQ for ${subject}`, label];
    }
    case "academicYear": {
      const year = readAcademicYear(word);
      return year === null ? [] : [academicYearLabel(year)];
    }
    default:
      // Only years depend on the report's own.
      return knownWords(field, 0);
  }
}
