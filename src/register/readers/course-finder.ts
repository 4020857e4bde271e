import { begunOn } from "../columns/begun-on";
import type { Participants } from "../columns/participants";

/** A participation, and whether the date lies before it began. */
export interface FoundCourse {
  /** Position in the register. */
  readonly position: number;
  readonly isBeforeStart: boolean;
}

/**
 * The participation to which something that a participant did belongs: the latest course they had begun by its date, the
 * latest of all when it has no date. If they had not begun any, the first one, marked as before its start. null when no
 * participant has the ID.
 *
 * @param qualification position in QUALIFICATIONS, where only a participation on this course is meant
 */
export function findCourse(
  participants: Participants,
  id: string,
  date: number,
  qualification?: number | null,
): FoundCourse | null {
  const { index } = participants;
  let earliest = -1;
  let latestBegun = -1;
  for (let position = index.firstOf(id); position !== -1; position = index.next(position)) {
    if (qualification !== undefined && participants.qualification[position] !== qualification) continue;
    const begun = begunOn(participants, position);
    if (earliest === -1 || begun < begunOn(participants, earliest)) earliest = position;
    const hasBegun = date === 0 || begun <= date;
    if (hasBegun && (latestBegun === -1 || begun >= begunOn(participants, latestBegun))) latestBegun = position;
  }
  if (earliest === -1) return null;
  return latestBegun === -1
    ? { position: earliest, isBeforeStart: true }
    : { position: latestBegun, isBeforeStart: false };
}

/**
 * Position of the participation that a row of a person and a course is about: the one on this course, of several the latest that they had
 * begun by the row's date; or where the row names no course, their latest. Null when there is none.
 *
 * @param course as written; "" when the row names none
 * @param qualification the course's position in QUALIFICATIONS; null when it is not known
 * @param date of the row as a serial; 0 or null when it has none
 */
export function positionOf(
  participants: Participants,
  {
    id,
    course,
    qualification,
    date,
  }: {
    readonly id: string;
    readonly course: string;
    readonly qualification: number | null;
    readonly date: number | null;
  },
): number | null {
  if (id === "") return null;
  const found =
    course === "" ? findCourse(participants, id, 0) : findCourse(participants, id, date ?? 0, qualification);
  return found?.position ?? null;
}
