import { readAcademicYear } from "../../cells/academic-year";
import { readDate } from "../../cells/read-date";
import { cellText, isBlank } from "../../cells/spelling";
import { findQualification } from "../../words/qualifications";
import { isOfSomebodyElse } from "./beside-columns";
import { fieldByContent } from "./column-content";

type Lines = readonly (readonly unknown[])[];

/** Fewest people that make a list, and fewest where nothing but their number shows that they are people. */
const FEWEST_PEOPLE = 2;
const FEWEST_UNNAMED = 5;

/** Some qualifications are jobs as well: a list of SENCOs and headteachers is one of contacts. */
const NO_JOB = /npq|ship\b|leading/i;
/** Headings of what identifies a participant. */
const PEOPLE = /participant|delegate|learner|candidate|trainee|student|applicant|surname|last name/i;
/** Headings of what else may be different in every row. */
const THINGS = /\b(?:school|urn|trust|region|area|hub|cohort|group|course|module|event)/i;
/** Headings of statistics, prices, timetables and plans. */
const OTHER_LISTS =
  /\b(?:number|count|total|starts|places|target|price|cost|fee|amount|invoice|venue|room|session|trainer|task|action|risk|deadline|milestone)/i;

/**
 * Whether lines look like a list of participants by what they hold, whatever their headings: a qualification and a date or year in cells of
 * their own, something that differs from row to row, and either the sex or ethnicity, a heading that speaks of people, or many who have
 * the same qualification and date, as no two rows of targets, prices or a timetable have.
 *
 * @param lines the first of them with the headings, if there are any
 * @param isTold what a title says of all of them
 * @returns whether the first line is a person, too; null where it is no such list
 */
export function likelyPeople(
  lines: Lines,
  isTold: (field: "qualification" | "academicYear") => boolean = () => false,
): { readonly hasHeadings: boolean } | null {
  const all = columnsOf(lines);
  const course = all.findIndex(areCourses);
  if (course === -1 && !isTold("qualification")) return null;
  const isPerson = (row: number): boolean =>
    course === -1 ? row > 0 && lines[row].some((cell) => !isBlank(cell)) : isCourse(all[course][row]);
  const columns = all.map((cells) => cells.filter((_, row) => isPerson(row)));
  const headings = isPerson(0) ? [] : lines[0].map(cellText);
  const dates = columns.filter(areDates);
  const groups = columns.filter(areGroups);
  const ids = columns.flatMap((cells, at) =>
    areIds(cells) && !THINGS.test(headings[at] ?? "") && !isOfSomebodyElse(headings[at] ?? "")
      ? [headings[at] ?? ""]
      : [],
  );
  if (ids.length === 0 || columns[0].length < FEWEST_PEOPLE) return null;
  // A sheet named after a qualification may hold contacts.
  const saysEnough = course === -1 ? dates.length + groups.length > 1 : dates.length > 0 || isTold("academicYear");
  if (!saysEnough) return null;
  const arePeople = groups.length > 0 || (course !== -1 && dates.some((days) => areMany(columns[course], days)));
  const isOther = headings.some((heading) => OTHER_LISTS.test(heading));
  return ids.some((heading) => PEOPLE.test(heading)) || (arePeople && !isOther)
    ? { hasHeadings: headings.length > 0 }
    : null;
}

/** The columns of lines, which are the lines of a list that is turned on its side. */
export function columnsOf(lines: Lines): unknown[][] {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => lines.map((cells) => cells[column]));
}

/** Whether a cell names a qualification. */
function isCourse(cell: unknown): boolean {
  return findQualification(cellText(cell)) !== null;
}

function areCourses(cells: readonly unknown[]): boolean {
  const courses = cells.filter(isCourse);
  const filled = cells.filter((cell) => !isBlank(cell)).length;
  return (
    courses.length >= FEWEST_PEOPLE &&
    courses.length * 2 >= filled &&
    courses.some((cell) => NO_JOB.test(cellText(cell)))
  );
}

/** Whether cells say of what sex or ethnicity somebody is. */
function areGroups(cells: readonly unknown[]): boolean {
  const field = fieldByContent(cells);
  return field !== null && field !== "qualification";
}

function isDate(cell: unknown): boolean {
  return readDate(cell) !== null || readAcademicYear(cell) !== null;
}

/** Whether there is a date or year in a column, and nothing else. */
function areDates(cells: readonly unknown[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every(isDate);
}

/** Whether nearly every cell holds something else that may be a name or number: short numbers count something. */
function areIds(cells: readonly unknown[]): boolean {
  const ids = cells.filter((cell) => !isCourse(cell) && !isDate(cell)).map(cellText);
  return new Set(ids.filter((text) => /\p{L}|\d{4}/u.test(text))).size * 5 >= cells.length * 4;
}

/** Whether several people have the same qualification and date. */
function areMany(courses: readonly unknown[], days: readonly unknown[]): boolean {
  const pairs = new Set(courses.map((course, row) => cellText(course) + cellText(days[row])));
  return courses.length >= FEWEST_UNNAMED && pairs.size * 2 <= courses.length;
}
