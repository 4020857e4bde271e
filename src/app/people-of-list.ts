import type { Analysis } from "../metrics/analyse";
import { peopleBehind } from "../metrics/behind/people-behind";
import type { Asked } from "../metrics/behind/question";
import { peopleList, without } from "../report/people-list";
import type { PersonAtRow } from "./people-details";

/**
 * The part of the register that a list lists and the report has no more, as where a year is not reported or a threshold has changed: "year
 * 2017/18"; null where it has all. Nobody would be counted then, whoever is in the register.
 */
export function partGone({ tally: { scope, groups } }: Analysis, { people, among }: Asked): string | null {
  for (const { year, qualification, group } of among === null ? [people] : [people, among]) {
    if (year !== null && !scope.years.includes(year)) return `year ${year}`;
    if (qualification !== null && !scope.qualifications.includes(qualification))
      return `qualification ${qualification}`;
    if (group === null) continue;
    if (groups.get(group.characteristic)?.labels.includes(group.label) !== true) return `group ${group.label}`;
  }
  return null;
}

/** The people, assessments or ratings that a list lists, as the register says now. @param isOthers those of `among` who are not among `people` */
export function peopleOfList(analysis: Analysis, { people, among }: Asked, isOthers: boolean): PersonAtRow[] {
  const counted = peopleBehind(analysis, people);
  const listed = isOthers && among !== null ? without(peopleBehind(analysis, among), counted) : counted;
  const list = peopleList(analysis, listed);
  return Array.from({ length: list.count }, (_, i) => list.row(i));
}
