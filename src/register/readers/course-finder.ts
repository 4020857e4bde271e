import { hashId } from "../columns/participant-index";
import { YEAR_BASE, type Participants } from "../columns/participants";
import { serialFromCivil } from "../cells/serial-date";

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
 */
export function findCourse(participants: Participants, id: string, date: number): FoundCourse | null {
  const { index } = participants;
  let earliest = index.firstOf(id, hashId(id));
  if (earliest === -1) return null;
  let latestBegun = -1;
  for (let position = earliest; position !== -1; position = index.next(position)) {
    const begun = begunOn(participants, position);
    if (begun < begunOn(participants, earliest)) earliest = position;
    const hasBegun = date === 0 || begun <= date;
    if (hasBegun && (latestBegun === -1 || begun >= begunOn(participants, latestBegun))) latestBegun = position;
  }
  return latestBegun === -1
    ? { position: earliest, isBeforeStart: true }
    : { position: latestBegun, isBeforeStart: false };
}

/** Start date, or the first day of the academic year when the start date is not known. */
function begunOn({ start, year }: Participants, position: number): number {
  return start[position] !== 0 ? start[position] : serialFromCivil(YEAR_BASE + year[position], 9, 1);
}

/**
 * Position of the participation that a row of a person and a course is about: the one on this course, or where the row names none,
 * their latest. Null when there is none.
 *
 * @param course as written; "" when the row names none
 * @param qualification the course's position in QUALIFICATIONS; null when it is not known
 */
export function positionOf(
  participants: Participants,
  {
    id,
    course,
    qualification,
  }: { readonly id: string; readonly course: string; readonly qualification: number | null },
): number | null {
  if (id === "") return null;
  if (course === "") return findCourse(participants, id, 0)?.position ?? null;
  const { index } = participants;
  for (let position = index.firstOf(id, hashId(id)); position !== -1; position = index.next(position)) {
    if (participants.qualification[position] === qualification) return position;
  }
  return null;
}
