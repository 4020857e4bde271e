import type { Analysis } from "../../metrics/analyse";
import { peopleBehind, type Behind } from "../../metrics/behind/people-behind";
import type { Asked } from "../../metrics/behind/question";
import { without } from "../../report/people-list";

/** The people behind a figure. */
export interface PeopleAnswer {
  /** Those who are counted. */
  readonly counted: Behind;
  /** Of a share those who are in its whole, and not counted; null where the figure is no share. */
  readonly others: Behind | null;
}

/** Answers what a figure asks, with both lists of a share. */
export function peopleAnswer(analysis: Analysis, { people, among }: Asked): PeopleAnswer {
  const counted = peopleBehind(analysis, people);
  return { counted, others: among === null ? null : without(peopleBehind(analysis, among), counted) };
}
