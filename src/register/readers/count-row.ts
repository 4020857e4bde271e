import { readAcademicYear } from "../cells/academic-year";
import { FIRST_DATE } from "../cells/read-date";
import { cellText, isBlank } from "../cells/spelling";
import { DateColumn } from "../columns/date-column";
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
  const hasCountOfDates = row.reading.present.some(({ heading, column }) => {
    const cell = row.cellAt(heading);
    return column instanceof DateColumn && !isBlank(cell) && Number.parseFloat(cellText(cell)) <= count;
  });
  const { idsAbove } = row;
  const numbers = idsAbove.map(cellText).filter((id) => /^\d+$/.test(id));
  // Among small numbers as IDs, one more is somebody's. Below texts, they may be counts themselves.
  if (numbers.length * 2 > idsAbove.length && numbers.some((id) => Number(id) < count)) return false;
  const areTexts = idsAbove.length > 0 && numbers.length === 0;
  const signs = [above.includes(count), hasCountOfDates, areTexts];
  return signs.filter(Boolean).length >= FEWEST_SIGNS;
}

/** A school's URN is no figure. */
const LEAST_URN = 100_000;

/** Whether every cell but the ID is blank or a figure, and no day. */
export function hasOnlyFigures(row: ParticipantRow): boolean {
  if (readAcademicYear(row.cell("academicYear")) !== null) return false;
  return row.reading.present.every(({ heading, column }) => {
    const cell = row.cellAt(heading);
    if (typeof cell === "number") return cell < LEAST_URN && !(column instanceof DateColumn && cell >= FIRST_DATE);
    return isBlank(cell) || /^\d{1,4}(?:\.\d{1,4})?\s?%?$/.test(cellText(cell));
  });
}
