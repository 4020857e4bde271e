import type { ParticipantRow } from "./participant-row";
import { readAcademicYear } from "../cells/academic-year";
import { FIRST_DATE } from "../cells/read-date";
import { cellText, isBlank } from "../cells/spelling";
import { DateColumn } from "../columns/date-column";
import { beginsReportLine } from "../tables/report-lines";
import { isStatusTitle } from "../words/sounds-like-status";
import { isSummaryLabel } from "../words/summary-labels";

/** What a row of figures, or a title, is said to be. */
type SummaryCode = "status-title" | "totals-row" | "report-line";

/**
 * What a row is that tells of the people around it and is nobody's: a title such as "Withdrawn" with rows below it, or the label of a count,
 * alone or with figures. A row that says anything else, such as a gender or a day, is somebody's, whatever its ID. null where it may be.
 */
export function summaryOf(row: ParticipantRow): SummaryCode | null {
  const [label, ...others] = row.filled;
  if (typeof label !== "string" || !row.beginsWithLabel) return null;
  const text = cellText(label);
  if (others.length > 0) return isSummaryLabel(text) && hasOnlyFigures(row) ? "totals-row" : null;
  const isTitle = isStatusTitle(text) && !beginsReportLine(text);
  if (isTitle && row.isAbove((below) => !isLabel(below))) return "status-title";
  return isTitle || isSummaryLabel(text) ? "report-line" : null;
}

/** Whether a row is nothing but another label. */
function isLabel({ filled }: ParticipantRow): boolean {
  const text = cellText(filled[0]);
  return filled.length === 1 && (isSummaryLabel(text) || isStatusTitle(text));
}

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
function hasOnlyFigures(row: ParticipantRow): boolean {
  if (readAcademicYear(row.cell("academicYear")) !== null) return false;
  return row.reading.present.every(({ heading, column }) => {
    const cell = row.cellAt(heading);
    if (typeof cell === "number") return cell < LEAST_URN && !(column instanceof DateColumn && cell >= FIRST_DATE);
    return isBlank(cell) || /^\d{1,4}(?:\.\d{1,4})?\s?%?$/.test(cellText(cell));
  });
}
