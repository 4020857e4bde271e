import { YEAR_BASE } from "../register/columns/participants";
import type { Register } from "../register/register";
import type { Scope } from "./scope";

/** Assessments and ratings of the participations of one combination of year and qualification. */
export interface SideCounts {
  assessments: number;
  moderated: number;
  upheld: number;
  responses: number;
  /** Sum of the ratings, in millionths. */
  ratings: number;
}

/** Counts what is in separate tables, each item under the year and qualification of the participation it belongs to. */
export function countSides({ participants, assessments, feedback }: Register, scope: Scope): SideCounts[] {
  // The last one is for years that are not reported.
  const sides = Array.from({ length: scope.cells + 1 }, (): SideCounts => {
    return { assessments: 0, moderated: 0, upheld: 0, responses: 0, ratings: 0 };
  });
  const sideOf = (position: number): SideCounts => {
    const cell = scope.cellOf(YEAR_BASE + participants.year[position], participants.qualification[position]);
    return sides[cell === -1 ? scope.cells : cell];
  };
  for (const { position, isModerated, isUpheld } of assessments ?? []) {
    const side = sideOf(position);
    side.assessments++;
    if (isModerated) side.moderated++;
    if (isUpheld) side.upheld++;
  }
  for (const { position, rating } of feedback ?? []) {
    const side = sideOf(position);
    side.responses++;
    side.ratings += rating;
  }
  return sides.slice(0, scope.cells);
}
