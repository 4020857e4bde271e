import { isTotals } from "./non-participant-rows";
import type { ParticipantRow } from "./participant-row";
import { isBlank } from "../cells/spelling";
import type { PlainProblemCode } from "../problems/problem-catalogue";
import type { FieldKey } from "../tables/fields";
import { isExampleId } from "../words/example-id";

/** What was read of a row in doubt. */
export interface DoubtfulRow {
  readonly cells: ParticipantRow;
  readonly hasQualification: boolean;
  readonly isApplicationAccepted: boolean;
  readonly hasYear: boolean;
  /** Whether the suffix of its cohort is neither a nor b. */
  readonly isSuffixUnknown: boolean;
}

/** Why a row is left out, and the field at whose cell that is reported. */
export interface Refusal {
  readonly code: PlainProblemCode;
  readonly field: FieldKey;
}

/** The reasons to leave a row out, in the order in which they are looked at. */
const RULES: readonly ((row: DoubtfulRow) => Refusal | null)[] = [
  totals,
  headings,
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
  const isNobody = cells.id === "" && (!hasQualification || !cells.has("qualification"));
  const isTotalsRow = isTotals(cells.cell("participantId")) || (isNobody && (cells.hasTotals || cells.isSums));
  return isTotalsRow ? { code: "totals-row", field: "participantId" } : null;
}

function headings({ cells, hasQualification }: DoubtfulRow): Refusal | null {
  const isRepeated =
    cells.repeatsHeading("participantId") || (!hasQualification && cells.repeatsHeading("qualification"));
  if (!isRepeated) return null;
  return { code: cells.hasOtherThanHeadings ? "other-headings" : "repeated-headings", field: "participantId" };
}

/** Where a table has no column of IDs, its rows are named by their place. */
function missingId({ cells }: DoubtfulRow): Refusal | null {
  return cells.id === "" && cells.has("participantId") ? { code: "missing-id", field: "participantId" } : null;
}

function example({ cells }: DoubtfulRow): Refusal | null {
  return isExampleId(cells.id) ? { code: "example-row", field: "participantId" } : null;
}

function qualification({ cells, hasQualification }: DoubtfulRow): Refusal | null {
  if (hasQualification) return null;
  const isMissing = isBlank(cells.cell("qualification"));
  return { code: isMissing ? "missing-qualification" : "unknown-qualification", field: "qualification" };
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
