import { academicYearLabel, readAcademicYear } from "../cells/academic-year";
import { findQualification, QUALIFICATIONS } from "../words/qualifications";

/** What a name or title gives for all rows below it. */
export interface TitleFinding {
  /** As a cell of the missing column would say it: "NPQH", "2017/18". */
  readonly value: string;
  /** The name or title that says it. */
  readonly title: string;
  /** Another name or title, farther from the rows, that says something else. */
  readonly other?: string;
}

/** A line with at most this many cells may be a title. */
export const TITLE_CELLS = 2;

/** A year as part of a longer text: "NPQ participants 2017-18", "Autumn 2019". Two digits alone, and parts of a date, are not years. */
const YEAR_PART = /(?<![\d/.-])20\d{2}\s*[/\-–—_]\s*(?:20)?\d{2}(?!\d|[/.-]\d)/g;
const TERM_PART = /(?:autumn|spring|summer|cohort)\s+20\d{2}/gi;

/** The one academic year that the titles name, nearest title first; null when none does, or the title names several. */
export function yearInTitles(titles: readonly string[]): TitleFinding | null {
  return findIn(titles, (title) => {
    const whole = readAcademicYear(title);
    if (whole !== null) return [academicYearLabel(whole)];
    const parts = [...(title.match(YEAR_PART) ?? []), ...(title.match(TERM_PART) ?? [])];
    return parts.flatMap((part) => {
      const year = readAcademicYear(part);
      return year === null ? [] : [academicYearLabel(year)];
    });
  });
}

/** The one qualification that the titles name, nearest title first; null when none does, or the title names several. */
function qualificationInTitles(titles: readonly string[]): TitleFinding | null {
  return findIn(titles, (title) => {
    const whole = findQualification(title);
    if (whole !== null) return [QUALIFICATIONS[whole].code];
    const withoutYear = findQualification(title.replace(YEAR_PART, " ").replace(TERM_PART, " ").trim());
    if (withoutYear !== null) return [QUALIFICATIONS[withoutYear].code];
    return title.split(/[^\p{L}\p{N}]+/u).flatMap((word) => {
      const code = word.toUpperCase();
      return QUALIFICATIONS.some((one) => one.code === code) ? [code] : [];
    });
  });
}

/** Fields that a sheet's name or a title may give for all rows below it, each with the function that finds it there. */
export const TITLE_FIELDS = [
  ["qualification", qualificationInTitles],
  ["academicYear", yearInTitles],
] as const;

function findIn(titles: readonly string[], valuesOf: (title: string) => readonly string[]): TitleFinding | null {
  const said = titles.map((title) => ({ title, values: [...new Set(valuesOf(title))] }));
  const nearest = said.find(({ values }) => values.length > 0);
  if (nearest?.values.length !== 1) return null;
  const [value] = nearest.values;
  const other = said.find(({ values }) => values.length === 1 && values[0] !== value)?.title;
  return { value, title: nearest.title, ...(other === undefined ? {} : { other }) };
}
