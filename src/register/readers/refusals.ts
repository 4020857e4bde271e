import { cellText, isBlank } from "../cells/spelling";
import { APPLICATION } from "../columns/participant-codes";
import type { FieldKey } from "../tables/fields";
import { namesApplications } from "../tables/recognition/meant-field";
import { isExampleId } from "../words/example-id";
import type { DoubtfulRow, Refusal } from "./doubtful-row";
import { rowOfNobody } from "./row-of-nobody";

/** The reasons to leave a row out, in the order in which they are looked at. */
const RULES: readonly ((row: DoubtfulRow) => Refusal | null)[] = [
  rowOfNobody,
  belowOther,
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

/** Under the headings of another table nobody's cells are what this table's headings say. */
function belowOther({ cells }: DoubtfulRow): Refusal | null {
  return cells.reading.table.isBelowOther ? { code: "below-other-headings", field: null } : null;
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

/** What only somebody has who has started: such a person withdrew later, and not the application. */
const LATER: readonly FieldKey[] = ["withdrawnDate", "deferredDate", "presentedDate", "result"];

function application({ cells, application: status, hasStarted }: DoubtfulRow): Refusal | null {
  const isWithdrawn = (): boolean => {
    if (hasStarted || LATER.some((field) => !isBlank(cells.cell(field)))) return false;
    const { headings } = cells.reading.table.source;
    return namesApplications(headings[cells.headingFor("applicationStatus")], headings);
  };
  const isRefused = status === APPLICATION.notAccepted || (status === APPLICATION.withdrawn && isWithdrawn());
  return isRefused ? { code: "application-not-accepted", field: "applicationStatus" } : null;
}

/** The cell of the year or start date, if any, is where a person would look first. */
function year({ cells, hasYear, isSuffixUnknown }: DoubtfulRow): Refusal | null {
  if (hasYear) return null;
  if (isSuffixUnknown) return { code: "missing-year", field: "cohortSuffix" };
  const fields = (["academicYear", "startDate"] as const).filter((field) => cells.has(field));
  const filled = fields.find((field) => !isBlank(cells.cell(field)));
  return { code: "missing-year", field: filled ?? fields[0] ?? "participantId" };
}
