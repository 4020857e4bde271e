import type { Analysis } from "../metrics/analyse";
import { peopleBehind } from "../metrics/behind/people-behind";
import type { Asked } from "../metrics/behind/question";
import { peopleList, without } from "../report/people-list";
import type { PersonAtRow } from "./people-details";

/** The people, assessments or ratings that a list lists, as the register says now. @param isOthers those of `among` who are not among `people` */
export function peopleOfList(analysis: Analysis, { people, among }: Asked, isOthers: boolean): PersonAtRow[] {
  const counted = peopleBehind(analysis, people);
  const listed = isOthers && among !== null ? without(peopleBehind(analysis, among), counted) : counted;
  const list = peopleList(analysis, listed);
  return Array.from({ length: list.count }, (_, i) => list.row(i));
}
