import { readAcademicYear } from "../cells/academic-year";
import { FIRST_DATE } from "../cells/read-date";
import { cellText, isBlank } from "../cells/spelling";
import { DateColumn } from "../columns/date-column";
import type { FieldKey } from "../tables/fields";
import { headingOf } from "../tables/recognition/recognised-table";
import type { ParticipantRow } from "./participant-row";

/** Facts that together show that a number is no ID; one alone may be chance. */
const FEWEST_SIGNS = 2;

/**
 * Whether a row counts the IDs above it, below which nothing says that it is a count. Two of these must hold: it is the number of people above
 * it; the other IDs are no numbers; a small number stands where the others have dates.
 *
 * @param above how many rows of the table are above it, and how many of them are counted
 */
export function isCount(row: ParticipantRow, above: readonly number[]): boolean {
  const count = row.cell("participantId");
  if (typeof count !== "number" || count < 1 || count > Math.max(...above) || !hasOnlyFigures(row)) return false;
  const { idsAbove } = row;
  const numbers = idsAbove.map(cellText).filter((id) => /^\d+$/.test(id));
  // Among small numbers as IDs, one more is somebody's. Below texts, they may be counts themselves.
  if (numbers.length * 2 > idsAbove.length && numbers.some((id) => Number(id) < count)) return false;
  const areTexts = idsAbove.length > 0 && numbers.length === 0;
  const areDatesCounted = hasCountOfDates(row, count);
  // Amid the people, a number beside other figures is somebody's ID.
  if (!row.isBare && !areDatesCounted && !row.isLastOfLines) return false;
  const signs = [above.includes(count), areDatesCounted, areTexts];
  return signs.filter(Boolean).length >= FEWEST_SIGNS;
}

/** Whether a small number stands where there should be a day. */
function hasCountOfDates(row: ParticipantRow, count: number): boolean {
  return row.reading.present.some(({ heading, column }) => {
    const cell = row.cellAt(heading);
    return column instanceof DateColumn && !isBlank(cell) && Number.parseFloat(cellText(cell)) <= count;
  });
}

/** An ID that is a number and could count rows. */
export const COUNT = /^[1-9]\d{0,4}$/;

/** By how many digits a count is at least shorter than IDs that are numbers. */
const SHORTER = 2;

/**
 * Whether a row may count the rows above it, though it cannot be told from somebody's: it says nothing but a number, and figures or a course.
 * Where others say more, the number is unlike the other IDs, or it is the last one, alone or with a count of dates. Where others say no more, it
 * is unlike them and the last one.
 */
export function mayBeCount(row: ParticipantRow): boolean {
  const count = cellText(row.cell("participantId"));
  if (!COUNT.test(count) || !hasOnlyFigures(row, COURSE)) return false;
  const { rowsAbove, idsAbove } = row;
  const like = idsAbove.map(cellText).filter((id) => /^\d+$/.test(id) && id.length < count.length + SHORTER);
  const isUnlike = like.length * 2 < idsAbove.length;
  const isLast = !row.isAbove(() => true);
  if (rowsAbove.filter((above) => !hasOnlyFigures(above, COURSE)).length * 2 <= rowsAbove.length)
    return isUnlike && isLast;
  return isUnlike || (isLast && (row.isBare || hasCountOfDates(row, Number(count))));
}

/** What a count of the people of a course says besides. */
const COURSE: readonly FieldKey[] = ["qualification", "academicYear"];

/** A school's URN is no figure. */
const LEAST_URN = 100_000;

/** Whether every cell but the ID is blank or a figure, and no day. @param besides fields that may say anything */
export function hasOnlyFigures(row: ParticipantRow, besides: readonly FieldKey[] = []): boolean {
  if (besides.length === 0 && readAcademicYear(row.cell("academicYear")) !== null) return false;
  return row.reading.present.every(({ heading, column }) => {
    const cell = row.cellAt(heading);
    if (besides.some((field) => headingOf(row.reading.table, field) === heading)) return true;
    if (typeof cell === "number") return cell < LEAST_URN && !(column instanceof DateColumn && cell >= FIRST_DATE);
    return isBlank(cell) || /^\d{1,4}(?:\.\d{1,4})?\s?%?$/.test(cellText(cell));
  });
}
