import { cellText } from "../cells/spelling";
import { beginsReportLine, isReportLine } from "../tables/report-lines";
import { AXIS, isPeriod } from "../words/periods";
import { findQualification } from "../words/qualifications";
import { isStatusTitle } from "../words/sounds-like-status";
import { isSummaryLabel } from "../words/summary-labels";
import { isTotals } from "../words/totals";
import { hasOnlyFigures, isCount } from "./count-row";
import type { DoubtfulRow, Refusal } from "./doubtful-row";
import type { ParticipantRow } from "./participant-row";

/**
 * Why a row is left out that is nobody's: totals, headings once more or of figures by period, a label or title, a line of a report; null where
 * it may be somebody's.
 */
export function rowOfNobody(row: DoubtfulRow): Refusal | null {
  return totals(row) ?? headings(row) ?? periods(row) ?? summary(row) ?? reportLine(row);
}

/** What a row is of which nothing but a name is filled, and in that a title; null where it may be somebody's. */
export function nameOfNobody(name: string): SummaryCode | null {
  return isStatusTitle(name) ? "status-title" : null;
}

function totals({ cells, hasQualification }: DoubtfulRow): Refusal | null {
  // Nobody adds up days: they are somebody's, whose name is a label, too.
  if (isTotals(cells.cell("participantId")))
    return { code: cells.hasDay ? "label-row" : "totals-row", field: "participantId" };
  if (namesCourse(cells, hasQualification)) return null;
  // A count of the IDs is a number below them.
  const isTotalsRow = cells.isSubtotal || (cells.id === "" && (cells.hasTotals || cells.isSums));
  return isTotalsRow ? { code: "totals-row", field: null } : null;
}

function headings({ cells, hasQualification }: DoubtfulRow): Refusal | null {
  const isRepeated =
    cells.repeatsHeading("participantId") || (!hasQualification && cells.repeatsHeading("qualification"));
  if (cells.isUpperHeadings) return { code: "repeated-headings", field: null };
  if (!isRepeated) return null;
  return { code: cells.hasOtherThanHeadings ? "other-headings" : "repeated-headings", field: "participantId" };
}

/** Periods across are the headings of figures: "Month", "Sep", "Oct". */
function periods({ cells }: DoubtfulRow): Refusal | null {
  if (!AXIS.test(cells.id)) return null;
  const [, ...others] = cells.filled;
  return others.every((cell) => isPeriod(cell) || isTotals(cell))
    ? { code: "label-row", field: "participantId" }
    : null;
}

/** Only where a title says the qualification could a count alone be somebody: elsewhere a row without one is left out anyway. */
function summary({ cells, hasQualification, above }: DoubtfulRow): Refusal | null {
  if (namesCourse(cells, hasQualification)) return null;
  const isCounted = cells.reading.constant.length > 0 && isCount(cells, above);
  const code = isCounted ? "totals-row" : summaryOf(cells);
  return code === null ? null : { code, field: null };
}

function reportLine({ cells, hasQualification, isBelowLine }: DoubtfulRow): Refusal | null {
  if (namesCourse(cells, hasQualification)) return null;
  const { titles = [] } = cells.reading.table.source;
  const isLine = isReportLine(cells.filled, { titles, isBelowLine }) || cells.isTitleOfBlock;
  return isLine ? { code: "report-line", field: null } : null;
}

/** Whether a cell of the row, and not only a title, says which qualification it is about. */
function namesCourse(cells: ParticipantRow, hasQualification: boolean): boolean {
  return hasQualification && cells.has("qualification");
}

/** What a row of figures, or a title, is said to be. */
type SummaryCode = "status-title" | "totals-row" | "report-line" | "label-row";

/**
 * What a row is that tells of the people around it and is nobody's: a title such as "Withdrawn" with rows below it, or the label of a count,
 * alone or with figures. "Average Joe" alone may be a name all the same, unlike "2 participants". A row that says anything else, such as a gender
 * or a day, is somebody's, whatever its ID. null where it may be.
 */
function summaryOf(row: ParticipantRow): SummaryCode | null {
  const [label, ...others] = row.filled;
  if (typeof label !== "string" || !row.beginsWithLabel) return null;
  const text = cellText(label);
  if (others.length > 0) {
    if (!hasOnlyFigures(row)) return null;
    // A course with figures is a line of a summary, or a title beside a count.
    return isSummaryLabel(text) ? "totals-row" : findQualification(text) === null ? null : "label-row";
  }
  const isTitle = isStatusTitle(text) && !beginsReportLine(text);
  if (isTitle && row.isAbove((below) => !isLabel(below))) return "status-title";
  if (!isTitle && !isSummaryLabel(text)) return null;
  return /\d/.test(text) ? "report-line" : "label-row";
}

/** Whether a row is nothing but another label. */
function isLabel({ filled }: ParticipantRow): boolean {
  const text = cellText(filled[0]);
  return filled.length === 1 && (isSummaryLabel(text) || isStatusTitle(text));
}
