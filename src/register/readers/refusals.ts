import { isTotals } from "../words/totals";
import type { ParticipantRow } from "./participant-row";
import { isReportLine } from "../tables/report-lines";
import { cellText, isBlank } from "../cells/spelling";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import type { FieldKey } from "../tables/fields";
import { isCount, summaryOf } from "./summary-row";
import { isExampleId } from "../words/example-id";

/** What was read of a row in doubt. */
export interface DoubtfulRow {
  readonly cells: ParticipantRow;
  readonly hasQualification: boolean;
  /** Whether the user has said of a word that it is no qualification. */
  readonly isNotAnNpq: (word: string) => boolean;
  readonly isApplicationAccepted: boolean;
  readonly hasYear: boolean;
  /** Whether the suffix of its cohort is neither a nor b. */
  readonly isSuffixUnknown: boolean;
  /** How many rows of the table are above the row, and how many of them are counted. */
  readonly above: readonly number[];
  /** Whether a line of a report is above the row, and nobody between them. */
  readonly isBelowLine: boolean;
}

/** Why a row is left out, and the field at whose cell that is reported; null: at the row's first cell that is not blank. */
export interface Refusal {
  readonly code: PlainProblemCode;
  readonly field: FieldKey | null;
}

/** The reasons to leave a row out, in the order in which they are looked at. */
const RULES: readonly ((row: DoubtfulRow) => Refusal | null)[] = [
  totals,
  headings,
  summary,
  reportLine,
  shifted,
  missingId,
  example,
  qualification,
  application,
  year,
];

/** Why a row is left out; null when it is not. */
export function refusalOf(row: DoubtfulRow): Refusal | null {
  for (const rule of RULES) {
    const refusal = rule(row);
    if (refusal !== null) return refusal;
  }
  return null;
}

function totals({ cells, hasQualification }: DoubtfulRow): Refusal | null {
  if (isTotals(cells.cell("participantId"))) return { code: "totals-row", field: "participantId" };
  if (namesCourse(cells, hasQualification)) return null;
  // A count of the IDs is a number below them.
  const isTotalsRow = cells.isSubtotal || (cells.id === "" && (cells.hasTotals || cells.isSums));
  return isTotalsRow ? { code: "totals-row", field: null } : null;
}

/** Whether a cell of the row, and not only a title, says which qualification it is about. */
function namesCourse(cells: ParticipantRow, hasQualification: boolean): boolean {
  return hasQualification && cells.has("qualification");
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

function headings({ cells, hasQualification }: DoubtfulRow): Refusal | null {
  const isRepeated =
    cells.repeatsHeading("participantId") || (!hasQualification && cells.repeatsHeading("qualification"));
  if (cells.isUpperHeadings) return { code: "repeated-headings", field: null };
  if (!isRepeated) return null;
  return { code: cells.hasOtherThanHeadings ? "other-headings" : "repeated-headings", field: "participantId" };
}

/** Under headings that are beside their cells nothing can be read. */
function shifted({ cells }: DoubtfulRow): Refusal | null {
  const isShifted = cells.reading.table.recognition.shift !== undefined;
  return isShifted ? { code: "shifted-headings", field: null } : null;
}

/** Where a table has no column of IDs, its rows are named by their place. */
function missingId({ cells }: DoubtfulRow): Refusal | null {
  return cells.id === "" && cells.has("participantId") ? { code: "missing-id", field: "participantId" } : null;
}

function example({ cells }: DoubtfulRow): Refusal | null {
  return isExampleId(cells.id) ? { code: "example-row", field: "participantId" } : null;
}

function qualification({ cells, hasQualification, isNotAnNpq }: DoubtfulRow): Refusal | null {
  if (hasQualification) return null;
  const field = "qualification";
  if (isBlank(cells.cell(field))) return { code: "missing-qualification", field };
  return { code: isNotAnNpq(cellText(cells.cell(field))) ? "not-an-npq" : "unknown-qualification", field };
}

function application({ isApplicationAccepted }: DoubtfulRow): Refusal | null {
  return isApplicationAccepted ? null : { code: "application-not-accepted", field: "applicationStatus" };
}

/** The cell of the year or start date, if any, is where a person would look first. */
function year({ cells, hasYear, isSuffixUnknown }: DoubtfulRow): Refusal | null {
  if (hasYear) return null;
  if (isSuffixUnknown) return { code: "missing-year", field: "cohortSuffix" };
  const fields = (["academicYear", "startDate"] as const).filter((field) => cells.has(field));
  const filled = fields.find((field) => !isBlank(cells.cell(field)));
  return { code: "missing-year", field: filled ?? fields[0] ?? "participantId" };
}
